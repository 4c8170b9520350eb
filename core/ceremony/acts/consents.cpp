#include "ceremony/acts/consents.h"

namespace quorate
{

namespace
{

constexpr std::string_view byPassword = "password";
constexpr Threshold noThreshold{.needed = 0, .total = 0};

std::vector<ConsentPerson> everybody(const People& people)
{
    std::vector<ConsentPerson> all;
    const auto add = [&](std::string_view role, const std::string& name) {
        if (!name.empty())
            all.push_back({std::string(role), name});
    };
    add("leader", people.leader);
    for (const std::string& name : people.custodians)
        add("custodian", name);
    add("security_officer", people.securityOfficer);
    add("pin_holder", people.pinHolder);
    add("witness", people.witness);
    return all;
}

} // namespace

Consent consentForToken(std::string_view ceremony, const People& people, const HeldToken& token)
{
    Consent consent{.ceremony = std::string(ceremony), .people = everybody(people), .threshold = noThreshold};
    if (token.chosen())
        consent.serials.push_back(token.serial());
    return consent;
}

Consent consentToCreate(const People& people, const Scheme& scheme, const HeldToken& token)
{
    Consent consent = consentForToken("create", people, token);
    consent.profile = scheme.byPassword ? std::string(byPassword) : std::string(scheme.profile->id);
    if (!scheme.byPassword)
        consent.threshold = scheme.threshold;
    return consent;
}

Consent consentToOpen(std::string_view ceremony, const People& people, const HeldToken& token,
                      const std::vector<ChosenShareFile>& files, const std::vector<BackupFile>& backups)
{
    Consent consent = consentForToken(ceremony, people, token);
    for (const ChosenShareFile& file : files)
        consent.filesSha256.push_back(file.sha256);
    for (const BackupFile& backup : backups)
        consent.filesSha256.push_back(backup.sha256);
    if (files.size() != 1)
        return consent;
    const ChosenShareFile& file = files.front();
    consent.profile = file.isPassword ? std::string(byPassword) : file.set.identity.profile;
    if (!file.isPassword)
        consent.threshold = {.needed = file.set.identity.needed, .total = file.set.identity.total};
    return consent;
}

} // namespace quorate
