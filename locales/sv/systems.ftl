# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = marknadsföringskontakt
held-activecampaign-archive = arkiverad marknadsföringskontakt
