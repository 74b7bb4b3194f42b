// What Redis runs, each script as one: nothing comes between its lines. Scripts are sent whole,
// because a Redis that was started again knows none, and a second try would change their order.
//
// A poll is three hashes whose names share the tag {id}: what is known of it, its votes (field:
// round, item and voter; value: counter and answer), its seats (field: seat; value: claim).

/** KEYS poll seats codes expiry; ARGV id code expires, the number of fields and values, these, seats. */
export const CREATE = `
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
if redis.call('HSETNX', KEYS[3], ARGV[2], ARGV[1]) == 0 then return 0 end
redis.call('ZADD', KEYS[4], ARGV[3], ARGV[1])
local last = 4 + tonumber(ARGV[4])
for i = 5, last, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
for i = last + 1, #ARGV do redis.call('HSET', KEYS[2], ARGV[i], '') end
return 1`;

/**
 * KEYS poll votes; ARGV channel id, the stage that the votes were looked at with, and for each vote
 * its field, its value, and whether that stage accepts it. Gives 1 or 0 for each vote: counted or
 * closed. At another stage it changes nothing and gives that; without a poll it gives nothing.
 */
export const APPLY = `
local stage = redis.call('HGET', KEYS[1], 'stage')
if stage ~= ARGV[3] then return stage end
local counter = function(value) return tonumber(string.match(value, '%d+')) end
local outcomes, applied = {}, {}
for i = 4, #ARGV, 3 do
  local field, value = ARGV[i], ARGV[i + 1]
  local before = redis.call('HGET', KEYS[2], field)
  if before and counter(before) >= counter(value) then
    outcomes[#outcomes + 1] = 1
  elseif ARGV[i + 2] == '1' then
    redis.call('HSET', KEYS[2], field, value)
    applied[#applied + 1] = '[' .. field .. ',' .. value .. ']'
    outcomes[#outcomes + 1] = 1
  else
    outcomes[#outcomes + 1] = 0
  end
end
if #applied > 0 then
  local revision = redis.call('HINCRBY', KEYS[1], 'revision', 1)
  local votes = table.concat(applied, ',')
  redis.call('PUBLISH', ARGV[1], ARGV[2] .. ' {"revision":' .. revision .. ',"votes":[' .. votes .. ']}')
end
return outcomes`;

/**
 * KEYS poll; ARGV channel id, a field and what it must be, the change as JSON, then fields and
 * values. Compares and sets; what the publisher remembers is stamped with the revision.
 */
export const CHANGE = `
if redis.call('HGET', KEYS[1], ARGV[3]) ~= ARGV[4] then return 0 end
local revision = redis.call('HINCRBY', KEYS[1], 'revision', 1)
for i = 6, #ARGV, 2 do redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
if ARGV[3] == 'releasedAt' then redis.call('HSET', KEYS[1], 'releasedAt', revision) end
redis.call('PUBLISH', ARGV[1], ARGV[2] .. ' {"revision":' .. revision .. ',' .. ARGV[5] .. '}')
return 1`;

/** KEYS seats; ARGV seat claim. */
export const TAKE_SEAT = `
local holder = redis.call('HGET', KEYS[1], ARGV[1])
if not holder then return 'unknown' end
if holder ~= '' and holder ~= ARGV[2] then return 'used' end
if holder == '' then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
return 'taken'`;

/** KEYS poll votes seats codes expiry; ARGV channel id. */
export const DELETE = `
local code = redis.call('HGET', KEYS[1], 'code')
redis.call('ZREM', KEYS[5], ARGV[2])
if not code then return 0 end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
redis.call('HDEL', KEYS[4], code)
redis.call('PUBLISH', ARGV[1], ARGV[2] .. ' "gone"')
return 1`;
