#include "base/error.h"

namespace quorate
{

const char* name(ErrorCode code)
{
    using enum ErrorCode;
    switch (code) {
    case Stopped:
        return "Stopped";
    case ServiceDown:
        return "ServiceDown";
    case NoReader:
        return "NoReader";
    case NoCard:
        return "NoCard";
    case CardRemoved:
        return "CardRemoved";
    case CardInUse:
        return "CardInUse";
    case CardSilent:
        return "CardSilent";
    case UnsupportedCard:
        return "UnsupportedCard";
    case WrongCard:
        return "WrongCard";
    case PinWrong:
        return "PinWrong";
    case PinBlocked:
        return "PinBlocked";
    case PinRefused:
        return "PinRefused";
    case SoPinWrong:
        return "SoPinWrong";
    case SoPinBlocked:
        return "SoPinBlocked";
    case LoginNeeded:
        return "LoginNeeded";
    case CommandRefused:
        return "CommandRefused";
    case NoKeyEncryptionKey:
        return "NoKeyEncryptionKey";
    case TokenFull:
        return "TokenFull";
    case NoSuchKeyKind:
        return "NoSuchKeyKind";
    case NotFound:
        return "NotFound";
    case NotAShareFile:
        return "NotAShareFile";
    case NotASetFile:
        return "NotASetFile";
    case NotAManifest:
        return "NotAManifest";
    case NotARecord:
        return "NotARecord";
    case RecordBroken:
        return "RecordBroken";
    case NewerVersion:
        return "NewerVersion";
    case NotABackup:
        return "NotABackup";
    case WrongPassword:
        return "WrongPassword";
    case SharesDoNotFit:
        return "SharesDoNotFit";
    case ShareTwice:
        return "ShareTwice";
    case ShareFileTwice:
        return "ShareFileTwice";
    case ShareIsZero:
        return "ShareIsZero";
    case GroupWrong:
        return "GroupWrong";
    case SealWrong:
        return "SealWrong";
    case WrongSet:
        return "WrongSet";
    case TestShare:
        return "TestShare";
    case CheckValueDiffers:
        return "CheckValueDiffers";
    case SlotInUse:
        return "SlotInUse";
    case KeyDoesNotMatch:
        return "KeyDoesNotMatch";
    case BadCertificate:
        return "BadCertificate";
    case WeakSecret:
        return "WeakSecret";
    case NotAccepted:
        return "NotAccepted";
    case FileExists:
        return "FileExists";
    case FileMissing:
        return "FileMissing";
    case NoPermission:
        return "NoPermission";
    case DiskFull:
        return "DiskFull";
    case FileDiffers:
        return "FileDiffers";
    case FileFailed:
        return "FileFailed";
    case RandomFailed:
        return "RandomFailed";
    case InputNotExpected:
        return "InputNotExpected";
    case Internal:
        return "Internal";
    }
    return "Internal";
}

} // namespace quorate
