#pragma once

#include "base/sealed_secret.h"
#include "ceremony/acts/backup_gathering.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/** How far a restored key is proven. */
enum class KeyProof {
    Proven,      // its public key is the recorded one, and it did what only it can
    NotPossible, // nothing recorded tells it, or it may do nothing that would show it
    Failed,      // it is another key than recorded, or did not sign
};

/** What became of one backup. */
struct RestoredKey {
    KeyEntry key{};
    std::string path{};
    bool wasThere = false; // already on the token before this ceremony wrote anything
    KeyProof proof = KeyProof::NotPossible;
};

/**
 * Backups go into the held token, and each key proves itself. What is on the token already is found by reading it
 * and is not restored again, so going on after any failure completes the job. The parts' ids are "references",
 * "places", "restore" and "prove"; the user PIN is the ceremony's part "pin".
 */
class KeyRestoring
{
public:
    struct Spec {
        HeldToken& token;
        const std::vector<BackupFile>& files; // to restore; must not change from placeParts() on
        SealedSecret& pin;
        std::string_view choice{}; // the part to go back to when the token has no room
        bool asksPlaces = true;    // false: the proposed references are taken
    };
    explicit KeyRestoring(Spec spec) : m_spec(spec) {}
    KeyRestoring(const KeyRestoring&) = delete;
    KeyRestoring& operator=(const KeyRestoring&) = delete;

    /** Which of the files are on the token already, and a free reference for each other one. */
    [[nodiscard]] Plan placeParts();
    [[nodiscard]] Plan restoreParts();

    /** In the order of the files; empty before the proofs. */
    [[nodiscard]] const std::vector<RestoredKey>& restored() const { return m_restored; }
    /** How many of the files the token holds, as it said when it was read last. */
    [[nodiscard]] int onToken() const;
    /** No key failed its proof. */
    [[nodiscard]] bool good() const;

    [[nodiscard]] std::vector<Text> outcomeLines() const;
    [[nodiscard]] std::vector<Text> openItems() const;
    [[nodiscard]] std::vector<Fact> facts() const;

private:
    struct Place {
        std::uint8_t reference = 0;
        bool there = false; // the key is on the token already
    };
    /** What the token says before anything is written. */
    struct Survey {
        std::vector<KeyEntry> keys{};
        std::vector<std::uint8_t> used{};
        std::map<std::uint8_t, Bytes> leftovers{}; // descriptions without a key
    };

    [[nodiscard]] std::unique_ptr<Part> surveyPart();
    [[nodiscard]] static Result<Survey> survey(Token& token);
    [[nodiscard]] Move surveyed(Survey survey);
    [[nodiscard]] std::uint8_t proposal(const BackupFile& file, const std::vector<std::uint8_t>& taken) const;
    [[nodiscard]] std::vector<Field> fields() const;
    [[nodiscard]] std::optional<std::pair<std::string, Text>>
    acceptPlaces(const std::map<std::string, std::string>& values);
    [[nodiscard]] std::unique_ptr<Part> restorePart();
    [[nodiscard]] std::optional<KeyEntry> keyThere(const Place& place) const;
    [[nodiscard]] Move done(std::vector<RestoredKey> restored);
    [[nodiscard]] Move failed(const Error& error);
    [[nodiscard]] std::vector<Fact> restoredFacts() const;

    Spec m_spec;
    Survey m_survey{};
    std::vector<Place> m_places{};
    std::vector<RestoredKey> m_restored{};
    std::optional<Problem> m_problemAfterReading{};
};

} // namespace quorate
