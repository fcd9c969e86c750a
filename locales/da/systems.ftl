# What systems without a map of their own hold: held-<system>-<collection>.

held-activecampaign-contacts = marketingkontakt
held-activecampaign-archive = arkiveret marketingkontakt
