#pragma once

#include "ceremony/acts/new_so_pin.h"
#include "ceremony/acts/token_part.h"

namespace quorate
{

/**
 * A held token is erased and set up anew: SO-PIN, user PIN, settings, the last press, and what the token says
 * afterwards, read again. The ceremony places the parts; their ids are "so_pin", "new_so_pin", "replace_so_pin",
 * "user_pin", "settings", "reread", "erase" and "initialise".
 */
class Initialisation
{
public:
    struct Spec {
        HeldToken& token;
        /** How many share files the token will need, where that is not the officer's choice: the settings then
         * ask for no key encryption key, and the user PIN is in use at once. */
        std::function<int()> shareFiles{};
        SealedSecret* keptUserPin = nullptr;    // where it goes if what follows needs it
        std::function<bool()> keepsPins{};      // until wipe(), for eraseAgainParts()
        bool allowPublishedPins = false;        // of StartOptions
        std::function<std::string()> officer{}; // the name of who sees a new SO-PIN
    };
    explicit Initialisation(Spec spec);
    Initialisation(const Initialisation&) = delete;
    Initialisation& operator=(const Initialisation&) = delete;

    /** A token that can never be initialised again. */
    [[nodiscard]] static std::optional<Problem> refuse(const TokenReading& reading);

    [[nodiscard]] Plan soPinParts();
    [[nodiscard]] Plan userPinParts();
    [[nodiscard]] Plan settingsParts();
    [[nodiscard]] Plan eraseParts();
    /**
     * The same token is erased once more with the same SO-PIN, user PIN and settings, for a drill; only with
     * `keepsPins`. Ids: "reread_again", "erase_again", "initialise_again".
     */
    [[nodiscard]] Plan eraseAgainParts();

    [[nodiscard]] bool done() const { return m_done; }
    /** The SO-PIN is still the one that is printed in manuals. */
    [[nodiscard]] bool defaultSoPinStays() const { return m_defaultSoPinStays; }
    void wipe();

private:
    /** What the officer chose for the token. */
    struct Settings {
        enum class Encryption { ShareFiles, Internal, None };
        Encryption encryption = Encryption::ShareFiles;
        int shareFiles = 1;
        int userPinTries = 3;
        bool soPinResetsUserPin = true;
        bool transportPin = false;
        std::string label{};
    };
    struct Pins;

    [[nodiscard]] bool isNewToken() const;
    [[nodiscard]] bool soPinMustBeReplaced() const;
    [[nodiscard]] int allowedTries() const;
    [[nodiscard]] std::vector<Field> settingsFields() const;
    [[nodiscard]] std::vector<Field> encryptionFields() const;
    [[nodiscard]] std::optional<Text> acceptSettings(const std::map<std::string, std::string>& values);
    [[nodiscard]] static Result<InitRequest> requestFrom(const Settings& settings, const Pins& pins);
    [[nodiscard]] std::unique_ptr<Part> initialisePart();
    [[nodiscard]] std::vector<Fact> initialisedFacts() const;
    [[nodiscard]] Move initialised(TokenReading reading);
    [[nodiscard]] std::function<Result<Box>(Services&, Progress&)> initialiseWork() const;
    [[nodiscard]] Move failed(const Error& error);
    [[nodiscard]] NewSoPin::Spec newSoPinSpec();
    [[nodiscard]] NewSoPin::Spec replacementSpec();

    Spec m_spec;
    HeldToken& m_token;
    NewSoPin m_firstSoPin;
    NewSoPin m_replacement;
    SealedSecret m_soPin{};
    SealedSecret m_userPin{};
    SealedSecret m_newSoPin{};
    Settings m_settings{};
    std::optional<Problem> m_problemAfterReading{};
    bool m_done = false;
    bool m_defaultSoPinStays = false;
};

} // namespace quorate
