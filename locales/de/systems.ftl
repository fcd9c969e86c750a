# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = Marketingkontakt
held-activecampaign-archive = archivierter Marketingkontakt
