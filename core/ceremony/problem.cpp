#include "ceremony/problem.h"

#include <utility>

namespace quorate
{

namespace
{

struct Sentences {
    const char* happened;
    const char* todo;
};

/** One row a code; no default, so that a new code cannot be forgotten. %1, %2 are the args of explain(). */
Sentences sentencesFor(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case Stopped:
        return {QUORATE_TR("You stopped this"), QUORATE_TR("Try again, or stop the ceremony.")};
    case ServiceDown:
        return {QUORATE_TR("The smart card service of this computer does not run"),
                QUORATE_TR("Start pcscd, then try again.")};
    case NoReader:
        return {QUORATE_TR("No token or card reader is plugged in"), QUORATE_TR("Plug in the token.")};
    case NoCard:
        return {QUORATE_TR("There is no token in this reader"), QUORATE_TR("Insert the token.")};
    case CardRemoved:
        return {QUORATE_TR("The token was removed"),
                QUORATE_TR("Insert the same token again. Its state is read again before anything goes on.")};
    case CardInUse:
        return {QUORATE_TR("Another program uses this token"),
                QUORATE_TR("Close the other program, then try again.")};
    case CardSilent:
        return {QUORATE_TR("The token does not answer as it should"),
                QUORATE_TR("Take it out, insert it again, and try again.")};
    case UnsupportedCard:
        return {QUORATE_TR("This is not a SmartCard-HSM"), QUORATE_TR("Use another token.")};
    case WrongCard:
        return {QUORATE_TR("This is another token than the one of this step"),
                QUORATE_TR("Insert the token that was chosen before.")};
    case PinWrong:
        return {QUORATE_TRN("Wrong user PIN. Tries left: %n"),
                QUORATE_TR("Stop if you are unsure. At 0 the PIN is blocked.")};
    case PinBlocked:
        return {QUORATE_TR("The user PIN is blocked"),
                QUORATE_TR("The security officer can unblock it if the token was set up so.")};
    case PinRefused:
        return {QUORATE_TR("The token does not take this PIN"), QUORATE_TR("Choose another one.")};
    case SoPinWrong:
        return {QUORATE_TRN("Wrong SO-PIN. Tries left: %n"),
                QUORATE_TR("Stop and find the right one. At 0 this token can never be initialised again.")};
    case SoPinBlocked:
        return {QUORATE_TR("The SO-PIN is blocked"),
                QUORATE_TR("This token can never be initialised again. Its keys still work with the user PIN.")};
    case LoginNeeded:
        return {QUORATE_TR("The token asks for the user PIN first"), QUORATE_TR("Give the user PIN.")};
    case CommandRefused:
        return {QUORATE_TR("The token refused this"),
                QUORATE_TR("The details say what it answered. Try again, or use another token.")};
    case NoKeyEncryptionKey:
        return {
            QUORATE_TR("This token takes no share files now"),
            QUORATE_TR("It was initialised without them or has all of them. Initialise it again (this erases it) "
                       "or use another.")};
    case TokenFull:
        return {QUORATE_TR("The token is full"), QUORATE_TR("Delete what is not needed, or use another token.")};
    case NoSuchKeyKind:
        return {QUORATE_TR("This token's firmware does not know this kind of key"),
                QUORATE_TR("Use a newer token, or a key of another kind.")};
    case NotFound:
        return {QUORATE_TR("This is not on the token"), QUORATE_TR("Look at the token's list again.")};
    case NotAShareFile:
        return {QUORATE_TR("%1 is not a share file"),
                QUORATE_TR("A share file has 64 bytes. Take the copy from another medium.")};
    case NotASetFile:
        return {QUORATE_TR("%1 is not a set file"), QUORATE_TR("Take the copy from another medium.")};
    case NotAManifest:
        return {QUORATE_TR("%1 is not a list of backups"),
                QUORATE_TR("Take the copy from another medium, or choose the backups themselves.")};
    case NotARecord:
        return {QUORATE_TR("%1 is not the record of a ceremony"), QUORATE_TR("Choose another file.")};
    case RecordBroken:
        return {
            QUORATE_TR("This record was changed"),
            QUORATE_TR("Do not rely on it. Compare it with the paper copy and with other copies of the file.")};
    case NewerVersion:
        return {QUORATE_TR("%1 was made by a newer version of this program"), QUORATE_TR("Use that version.")};
    case NotABackup:
        return {QUORATE_TR("%1 is not a key backup, or it was altered"),
                QUORATE_TR("Take the copy from another medium.")};
    case WrongPassword:
        return {QUORATE_TR("Wrong password for %1"),
                QUORATE_TR("Check Caps Lock and the keyboard layout, then try again.")};
    case SharesDoNotFit:
        return {QUORATE_TR("The shares do not open this file"),
                QUORATE_TR("A sheet or the file is from another set. With one more custodian the program can find "
                           "which.")};
    case ShareTwice:
        return {QUORATE_TR("Share %1 is already entered"), QUORATE_TR("Another custodian must come.")};
    case ShareFileTwice:
        return {QUORATE_TR("This share is already in; a second time it would cancel itself out"),
                QUORATE_TR("Choose the next share file.")};
    case ShareIsZero:
        return {QUORATE_TR("These shares would leave a key of zeros"), QUORATE_TR("Use other share files.")};
    case GroupWrong:
        return {QUORATE_TR("Group %1 does not match"),
                QUORATE_TR("Compare group %1 with your sheet and type it again. Look for 8/B, 0/D, 1/7.")};
    case SealWrong:
        return {QUORATE_TR("All groups look right, but the seal does not fit"),
                QUORATE_TR(
                    "Two slips may hide each other. Read every group again, the share number and the set code.")};
    case WrongSet:
        return {QUORATE_TR("This belongs to set %1, not to %2"),
                QUORATE_TR("Get the sheet or file marked %2, or choose the share file of set %1.")};
    case TestShare:
        return {QUORATE_TR("What a rehearsal made and what is real do not mix"),
                QUORATE_TR("In a real ceremony use real sheets, files and backups, in a rehearsal those that a "
                           "rehearsal made.")};
    case CheckValueDiffers:
        return {QUORATE_TR("The check values differ: %1 and %2"),
                QUORATE_TR("Use the token and the file that belong together.")};
    case SlotInUse:
        return {QUORATE_TR("Key reference %1 is in use"), QUORATE_TR("Choose a free one.")};
    case KeyDoesNotMatch:
        return {QUORATE_TR("The key did not prove itself: it does not match its public key"),
                QUORATE_TR("Do not rely on this key. Try another copy of the backup.")};
    case BadCertificate:
        return {QUORATE_TR("A certificate of the token cannot be right"), QUORATE_TR("Do not use this token.")};
    case WeakSecret:
        return {QUORATE_TR("This secret is too weak"), QUORATE_TR("Choose another one.")};
    case NotAccepted:
        return {QUORATE_TR("This answer cannot be right"), QUORATE_TR("Look at it again.")};
    case FileExists:
        return {QUORATE_TR("There is already a file %1"), QUORATE_TR("Choose another folder.")};
    case FileMissing:
        return {QUORATE_TR("The file or folder %1 is not there"),
                QUORATE_TR("Plug in the medium, or choose another.")};
    case NoPermission:
        return {QUORATE_TR("You may not use %1"),
                QUORATE_TR("Choose another folder, or ask who runs this computer.")};
    case DiskFull:
        return {QUORATE_TR("There is no room left for %1"), QUORATE_TR("Choose another medium.")};
    case FolderOnNetwork:
        return {QUORATE_TR("This folder is on another computer, where others may read it"),
                QUORATE_TR("Choose a folder on a medium of this computer, such as a stick of your own.")};
    case FolderTemporary:
        return {QUORATE_TR("This folder is for temporary files: other people and programs use it"),
                QUORATE_TR("Choose a folder on a medium of this computer, such as a stick of your own.")};
    case FolderSynchronised:
        return {QUORATE_TR("This folder is copied to other computers by itself"),
                QUORATE_TR("Choose a folder on a medium of this computer, such as a stick of your own.")};
    case FileDiffers:
        return {QUORATE_TR("What was read back from %1 is not what was written"),
                QUORATE_TR("Put this medium aside and use another.")};
    case FileFailed:
        return {QUORATE_TR("Reading or writing %1 failed"), QUORATE_TR("Try another medium.")};
    case RandomFailed:
        return {QUORATE_TR("No random numbers could be had"), QUORATE_TR("Start again on another computer.")};
    case InputNotExpected:
        return {QUORATE_TR("This does not fit here"), QUORATE_TR("Go on with what the screen asks.")};
    case Internal:
        return {QUORATE_TR("The program made a mistake"),
                QUORATE_TR("Stop the ceremony and report the details to the makers.")};
    }
    return {"", ""};
}

/** The system's rules keep this person away from the readers: there is no file to name. */
constexpr Sentences readersForbidden{QUORATE_TR("This computer does not let you use its card readers"),
                                     QUORATE_TR("Ask who runs this computer. The token itself is in order.")};

} // namespace

Problem explain(const Error& error, Text safe, std::vector<std::string> args)
{
    const bool ofReaders = error.code == ErrorCode::NoPermission && args.empty();
    const Sentences sentences = ofReaders ? readersForbidden : sentencesFor(error.code);
    return {.error = error,
            .happened = {sentences.happened, args, error.detail},
            .safe = std::move(safe),
            .todo = {sentences.todo, args, error.detail}};
}

} // namespace quorate
