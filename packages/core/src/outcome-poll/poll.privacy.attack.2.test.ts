import { describeCampaign } from './testing/campaign.suite.ts';

describeCampaign(50_001);
