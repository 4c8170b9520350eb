#pragma once

#include <cstdint>
#include <string>

namespace quorate
{

/** What went wrong, as the code saw it. `ui/text/error_text` holds the sentence for each. */
enum class ErrorCode : std::uint16_t {
    Stopped,         // a person asked for it
    ServiceDown,     // no PC/SC service
    NoReader,        // the service runs, no reader is plugged in
    NoCard,          // reader without a card
    CardRemoved,     // the card went away during a command
    CardInUse,       // another program holds it
    CardSilent,      // the card or its driver gave no lawful answer
    UnsupportedCard, // no driver knows it
    WrongCard,       // another token than the one that the ceremony holds
    PinWrong,        // detail: tries left
    PinBlocked,
    PinRefused, // the card does not take this value as a new PIN
    SoPinWrong, // detail: tries left
    SoPinBlocked,
    LoginNeeded,        // the command needs a verified PIN
    CommandRefused,     // statusWord says what the card answered
    NoKeyEncryptionKey, // the token takes no shares, or waits for some
    TokenFull,
    NoSuchKeyKind, // this token's firmware does not know keys of this kind
    NotFound,      // no such file, key or object on the token
    NotAShareFile,
    NotASetFile,
    NotAManifest, // no list of backups
    NotARecord,
    RecordBroken, // detail: the first line that does not follow, from 1
    NewerVersion, // a file made by a later version of this program
    NotABackup,   // detail: position
    WrongPassword,
    SharesDoNotFit,
    ShareTwice,     // detail: share number
    ShareFileTwice, // the same share is in the token already
    ShareIsZero,    // the import would leave a key of zeros
    GroupWrong,     // detail: group index
    SealWrong,
    WrongSet,  // a sheet or file of another set
    TestShare, // a rehearsal's share in a real ceremony, or the other way round
    CheckValueDiffers,
    SlotInUse,       // detail: key reference
    KeyDoesNotMatch, // a key's proof failed
    BadCertificate,
    WeakSecret,  // too short, a published default, two different entries
    NotAccepted, // an answer of a person that cannot be right; `where` says which field
    FileExists,
    FileMissing,
    NoPermission,
    DiskFull,
    FolderOnNetwork, // no place for a secret: other people may reach it there
    FolderTemporary,
    FolderSynchronised,
    FileDiffers, // what was read back is not what was written
    FileFailed,
    RandomFailed,
    InputNotExpected, // this input makes no sense at this step; nothing changed
    Internal,
};

/** An expected failure. Nothing in it is secret. */
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string where{};          // English, for logs and support; never shown as the message
    std::uint16_t statusWord = 0; // the card's answer, if there was one
    int detail = 0;               // meaning: see the code
};

/** The name of the code as spelled above, for scripts and logs. */
[[nodiscard]] const char* name(ErrorCode code);

} // namespace quorate
