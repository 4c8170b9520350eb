#include "ceremony/acts/key_restoring.h"

#include "card/key_description.h"
#include "ceremony/acts/form_part.h"
#include "ceremony/acts/key_proof.h"
#include "ceremony/acts/user_pin.h"
#include "ceremony/acts/work_part.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quorate
{

namespace
{

Text backupsUnchanged()
{
    return {QUORATE_TR("The backups are unchanged. Keys that were restored before this stay on the token.")};
}

std::string referenceFieldOf(std::size_t index)
{
    return "reference_" + std::to_string(index + 1);
}

/** The public key on the token is the one in the file and the one in the list. */
bool isAsRecorded(const KeyEntry& key, const BackupFile& file)
{
    if (!key.publicKey || (file.publicKey && *key.publicKey != *file.publicKey))
        return false;
    if (!file.recorded || file.recorded->publicKeySha256.empty())
        return true;
    const auto print = fingerprint(*key.publicKey);
    return print && equal(*print, file.recorded->publicKeySha256);
}

/** A key that fails is an answer; errors are those of a token that does not answer. */
Result<KeyProof> verdict(const Result<bool>& proof)
{
    if (proof)
        return *proof ? KeyProof::Proven : KeyProof::NotPossible;
    const bool ofKey = proof.error().code == ErrorCode::KeyDoesNotMatch || proof.error().statusWord != 0;
    return ofKey ? Result<KeyProof>(KeyProof::Failed) : fail(proof.error());
}

Result<KeyProof> proveAes(Token& token, const KeyEntry& key, const BackupFile& file)
{
    if (!file.recorded || file.recorded->keyCheck.empty())
        return KeyProof::NotPossible;
    const auto proof = proveAesKey(token, key, file.recorded->keyCheck);
    return verdict(proof ? Result<bool>(true) : fail(proof.error()));
}

Result<KeyProof> prove(Token& token, const KeyEntry& key, const BackupFile& file, RandomSource& random)
{
    if (key.aesBits != 0)
        return proveAes(token, key, file);
    const bool known = file.publicKey || (file.recorded && !file.recorded->publicKeySha256.empty());
    if (!known || (!file.publicKey && !key.publicKey))
        return KeyProof::NotPossible;
    if (!isAsRecorded(key, file))
        return KeyProof::Failed;
    return verdict(proveKeyByUse(token, key, *key.publicKey, random));
}

/** What the work did, and the failure that ended it, if any. */
struct Worked {
    std::vector<RestoredKey> restored{};
    std::optional<Error> error{};
};

/** All that the work needs; nothing in it changes while it runs. */
struct Job {
    HeldToken held{};
    std::vector<BackupFile> files{};
    std::vector<std::uint8_t> references{};
    std::vector<std::optional<KeyEntry>> there{}; // as the token told it before anything was written
};

/**
 * A key that was just put there: its certificate is read back, for the proof; its description is what was written
 * a moment ago. A key without a public key is read as a whole.
 */
Result<KeyEntry> keyJustRestored(Token& token, const BackupFile& file, std::uint8_t reference)
{
    const auto description = describedBy(file.backup.description);
    if (!file.publicKey || !description)
        return token.key(reference);
    QUORATE_TRY(const Bytes certificate, token.certificate(reference));
    return KeyEntry{.reference = reference,
                    .label = description->label,
                    .id = description->id,
                    .publicKey = publicKeyIn(certificate),
                    .type = file.type,
                    .described = true,
                    .description = file.backup.description,
                    .certificate = certificate};
}

Result<void> restoreAll(Token& token, const Job& job, Progress& progress)
{
    for (std::size_t i = 0; i < job.files.size(); ++i) {
        if (progress.stopped())
            return fail(ErrorCode::Stopped);
        progress.report(i, 2 * job.files.size());
        if (job.there[i])
            continue;
        if (auto restored = restoreKey(token, job.files[i], job.references[i]); !restored) {
            Error error = restored.error();
            error.where = job.files[i].path;
            return fail(error);
        }
    }
    return {};
}

Result<std::vector<RestoredKey>> proveAll(Token& token, const Job& job, RandomSource& random, Progress& progress)
{
    std::vector<RestoredKey> restored;
    for (std::size_t i = 0; i < job.files.size(); ++i) {
        progress.report(job.files.size() + i, 2 * job.files.size());
        auto key = job.there[i] ? Result<KeyEntry>(*job.there[i])
                                : keyJustRestored(token, job.files[i], job.references[i]);
        if (!key)
            return fail(key.error());
        QUORATE_TRY(const KeyProof proof, prove(token, *key, job.files[i], random));
        restored.push_back({.key = *std::move(key),
                            .path = job.files[i].path,
                            .wasThere = job.there[i].has_value(),
                            .proof = proof});
    }
    return restored;
}

Result<std::vector<RestoredKey>> restoreAndProve(Services& services, const Job& job, const SealedSecret& pin,
                                                 Progress& progress)
{
    QUORATE_TRY(Token * token, heldToken(services, job.held));
    QUORATE_TRY(const DkekStatus dkek, token->dkekStatus());
    if (dkek != job.held.reading.dkek)
        return fail(ErrorCode::WrongCard, job.held.serial());
    QUORATE_CHECK(token->verifyUserPin(pin.open()));
    QUORATE_CHECK(restoreAll(*token, job, progress));
    return proveAll(*token, job, services.random, progress);
}

} // namespace

int KeyRestoring::onToken() const
{
    return static_cast<int>(std::ranges::count(m_places, true, &Place::there));
}

bool KeyRestoring::good() const
{
    return std::ranges::find(m_restored, KeyProof::Failed, &RestoredKey::proof) == m_restored.end();
}

// ---- places ----------------------------------------------------------------------------------------------------

Plan KeyRestoring::placeParts()
{
    Plan plan;
    plan.push_back({surveyPart()});
    plan.push_back(
        {formPart({.id = "places",
                   .heading = {QUORATE_TR("Where on the token?")},
                   .fields = [this] { return fields(); },
                   .lines =
                       [this] {
                           std::vector<Text> lines{
                               {QUORATE_TR("Nothing on the token is overwritten. Free places are proposed.")}};
                           if (onToken() > 0)
                               lines.push_back({QUORATE_TRN("Already on the token: %n key(s), only to be proven."),
                                                {},
                                                onToken()});
                           return lines;
                       },
                   .accept = [this](const FormValues& values) -> std::optional<WrongAnswer> {
                       auto wrong = acceptPlaces(values);
                       if (!wrong)
                           return std::nullopt;
                       return WrongAnswer{wrong->first, wrong->second};
                   }}),
         [this] { return m_spec.asksPlaces && onToken() < static_cast<int>(m_spec.files.size()); }});
    return plan;
}

std::unique_ptr<Part> KeyRestoring::surveyPart()
{
    return workPart({.id = "references",
                     .heading = {QUORATE_TR("Looking for free places on the token")},
                     .changes = false,
                     .make =
                         [this] {
                             return [held = m_spec.token](Services& services, Progress&) -> Result<Box> {
                                 QUORATE_TRY(Token * token, heldToken(services, held));
                                 QUORATE_TRY(auto survey_, survey(*token));
                                 return Box::of(std::move(survey_));
                             };
                         },
                     .done = [this](Box box) { return surveyed(box.take<Survey>()); }});
}

Result<KeyRestoring::Survey> KeyRestoring::survey(Token& token)
{
    Survey survey;
    QUORATE_TRY(survey.keys, token.keys());
    QUORATE_TRY(survey.used, token.usedReferences());
    for (const std::uint8_t reference : survey.used) {
        if (std::ranges::find(survey.keys, reference, &KeyEntry::reference) != survey.keys.end())
            continue;
        if (auto description = token.description(reference))
            survey.leftovers[reference] = *std::move(description);
        else if (description.error().code != ErrorCode::NotFound)
            return fail(description.error());
    }
    return survey;
}

Move KeyRestoring::surveyed(Survey survey)
{
    auto problem = std::exchange(m_problemAfterReading, std::nullopt);
    m_survey = std::move(survey);
    m_places.clear();
    std::vector<std::uint8_t> taken = m_survey.used;
    for (const BackupFile& file : m_spec.files) {
        const auto there =
            std::ranges::find_if(m_survey.keys, [&](const KeyEntry& key) { return isSameKey(key, file); });
        if (there != m_survey.keys.end()) {
            m_places.push_back({.reference = there->reference, .there = true});
            continue;
        }
        const std::uint8_t reference = proposal(file, taken);
        if (reference == 0)
            return Move::to(m_spec.choice, problem ? *std::move(problem)
                                                   : explain({.code = ErrorCode::TokenFull},
                                                             {QUORATE_TR("The token has not been changed.")}));
        taken.push_back(reference);
        m_places.push_back({.reference = reference});
    }
    Move move = Move::next();
    move.problem = std::move(problem);
    return move;
}

/** Where an interrupted try left its description, else where the key was, else the lowest free one; 0 for none. */
std::uint8_t KeyRestoring::proposal(const BackupFile& file, const std::vector<std::uint8_t>& taken) const
{
    const auto times = [&](std::uint8_t reference) { return std::ranges::count(taken, reference); };
    for (const auto& [reference, description] : m_survey.leftovers) {
        if (equal(description, file.backup.description) && times(reference) == 1)
            return reference;
    }
    if (file.recorded && times(static_cast<std::uint8_t>(file.recorded->reference)) == 0)
        return static_cast<std::uint8_t>(file.recorded->reference);
    return static_cast<std::uint8_t>(freeReference(taken));
}

std::vector<Field> KeyRestoring::fields() const
{
    std::vector<Field> fields;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].there)
            continue;
        fields.push_back({.id = referenceFieldOf(i),
                          .label = {QUORATE_TR("Key reference for %1"), {m_spec.files[i].label}},
                          .kind = FieldKind::Number,
                          .value = std::to_string(m_places[i].reference),
                          .min = 1,
                          .max = largestKeyReference});
    }
    return fields;
}

std::optional<std::pair<std::string, Text>>
KeyRestoring::acceptPlaces(const std::map<std::string, std::string>& values)
{
    std::set<int> taken(m_survey.used.begin(), m_survey.used.end());
    for (const auto& [reference, description] : m_survey.leftovers) {
        const bool ours = std::ranges::any_of(m_places, [reference_ = reference](const Place& place) {
            return !place.there && place.reference == reference_;
        });
        if (ours)
            taken.erase(reference);
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].there)
            continue;
        const int reference = std::stoi(values.at(referenceFieldOf(i)));
        if (!taken.insert(reference).second)
            return std::pair(
                referenceFieldOf(i),
                Text{QUORATE_TR("This reference is in use. Nothing was overwritten. Choose a free one.")});
        m_places[i].reference = static_cast<std::uint8_t>(reference);
    }
    return std::nullopt;
}

// ---- the work --------------------------------------------------------------------------------------------------

Plan KeyRestoring::restoreParts()
{
    Plan plan;
    plan.push_back({restorePart()});
    return plan;
}

std::unique_ptr<Part> KeyRestoring::restorePart()
{
    return workPart({.id = "restore",
                     .heading = {QUORATE_TR("Restoring, and using each key once")},
                     .mayStop = true,
                     .make =
                         [this] {
                             Job job{.held = m_spec.token, .files = m_spec.files};
                             for (const Place& place : m_places) {
                                 job.references.push_back(place.reference);
                                 job.there.push_back(keyThere(place));
                             }
                             return [job = std::move(job), pin = std::make_shared<SealedSecret>(m_spec.pin)](
                                        Services& services, Progress& progress) -> Result<Box> {
                                 Worked worked;
                                 auto restored = restoreAndProve(services, job, *pin, progress);
                                 if (restored)
                                     worked.restored = *std::move(restored);
                                 else
                                     worked.error = restored.error();
                                 return Box::of(std::move(worked));
                             };
                         },
                     .done =
                         [this](Box box) {
                             auto worked = box.take<Worked>();
                             return worked.error ? failed(*worked.error) : done(std::move(worked.restored));
                         },
                     .facts = [this] { return restoredFacts(); },
                     .failed = [this](const Error& error) { return failed(error); }});
}

std::optional<KeyEntry> KeyRestoring::keyThere(const Place& place) const
{
    if (!place.there)
        return std::nullopt;
    return *std::ranges::find(m_survey.keys, place.reference, &KeyEntry::reference);
}

Move KeyRestoring::done(std::vector<RestoredKey> restored)
{
    m_restored = std::move(restored);
    for (Place& place : m_places)
        place.there = true;
    auto& keys = m_spec.token.reading.keys;
    keys = m_survey.keys;
    for (const RestoredKey& each : m_restored) {
        if (!each.wasThere)
            keys.push_back(each.key);
    }
    std::ranges::sort(keys, {}, &KeyEntry::reference);
    m_spec.pin.wipe();
    return Move::next();
}

/** What is on the token now is read again before anything goes on. */
Move KeyRestoring::failed(const Error& error)
{
    if (error.code == ErrorCode::PinWrong || error.code == ErrorCode::PinBlocked)
        return afterPinWork(error, m_spec.token, m_spec.pin, {.work = "restore", .otherwise = "references"},
                            {QUORATE_TR("The token has not been changed.")});
    const auto slash = error.where.rfind('/');
    m_problemAfterReading = explain(error, backupsUnchanged(),
                                    {slash == std::string::npos ? error.where : error.where.substr(slash + 1)});
    return Move::to("references");
}

// ---- what is told ----------------------------------------------------------------------------------------------

std::vector<Text> KeyRestoring::outcomeLines() const
{
    std::vector<Text> lines;
    for (const RestoredKey& restored : m_restored) {
        const char* sentence = QUORATE_TR("\"%1\" (%2) is back as reference %3.");
        if (restored.proof == KeyProof::Proven && restored.key.aesBits != 0)
            sentence =
                QUORATE_TR("\"%1\" (%2) is back as reference %3. It enciphered a fixed text as the saved key "
                           "did.");
        else if (restored.proof == KeyProof::Proven)
            sentence = QUORATE_TR(
                "\"%1\" (%2) is back as reference %3. It answered a fresh challenge as only the key of its "
                "public key can.");
        else if (restored.proof == KeyProof::Failed)
            sentence = QUORATE_TR("\"%1\" (%2) is on the token as reference %3, but did not prove itself.");
        lines.push_back(
            {sentence, {restored.key.label, restored.key.type, std::to_string(restored.key.reference)}});
    }
    return lines;
}

std::vector<Text> KeyRestoring::openItems() const
{
    std::vector<Text> items;
    for (const RestoredKey& restored : m_restored) {
        const auto slash = restored.path.rfind('/');
        const std::string name = slash == std::string::npos ? restored.path : restored.path.substr(slash + 1);
        if (restored.proof == KeyProof::NotPossible)
            items.push_back(
                {QUORATE_TR("Nothing recorded of the key from %1 could prove it. Use it once before you "
                            "rely on it."),
                 {name}});
        if (restored.proof == KeyProof::Failed)
            items.push_back(
                {QUORATE_TR("Do not rely on the key from %1: it is not the recorded one, or cannot be "
                            "used. It was left on the token. Try another copy of the backup on another "
                            "reference, compare, and delete the one that fails."),
                 {name}});
    }
    return items;
}

/** Nothing while it failed. */
std::vector<Fact> KeyRestoring::restoredFacts() const
{
    if (m_restored.empty())
        return {};
    std::vector<Fact> facts{pinAccepted()};
    for (const RestoredKey& restored : m_restored)
        addKey(facts, restored.key);
    return facts;
}

std::vector<Fact> KeyRestoring::facts() const
{
    std::vector<Fact> facts;
    for (const RestoredKey& restored : m_restored) {
        facts.push_back({"label", restored.key.label});
        facts.push_back({"reference", std::int64_t{restored.key.reference}});
        facts.push_back({"proven", std::string(restored.proof == KeyProof::Proven   ? "yes"
                                               : restored.proof == KeyProof::Failed ? "failed"
                                                                                    : "no")});
    }
    return facts;
}

} // namespace quorate
