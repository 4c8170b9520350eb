#include "record/token_passport.h"

#include "record/json_members.h"

#include <QJsonDocument>

namespace quorate
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int passportVersion = 1;

QJsonArray listOf(const std::vector<std::string>& texts)
{
    QJsonArray list;
    for (const std::string& text : texts)
        list.append(qt(text));
    return list;
}

void addText(QJsonObject& object, QLatin1StringView key, const std::string& text)
{
    if (!text.empty())
        object[key] = qt(text);
}

QJsonObject toJson(const TokenPassport::KeyDomain& domain)
{
    QJsonObject object{{"domain"_L1, domain.number},
                       {"share_files"_L1, domain.shareFiles},
                       {"share_files_outstanding"_L1, domain.outstanding}};
    if (domain.checkValue)
        object["check_value"_L1] = qt(toHex(*domain.checkValue));
    return object;
}

QJsonObject toJson(const TokenPassport::Key& key)
{
    QJsonObject object{{"reference"_L1, key.reference}};
    addText(object, "label"_L1, key.label);
    addText(object, "type"_L1, key.type);
    addText(object, "id"_L1, toHex(key.id));
    addText(object, "public_key_sha256"_L1, key.publicKeySha256);
    return object;
}

template <class Items>
QJsonArray listOfObjects(const Items& items)
{
    QJsonArray list;
    for (const auto& item : items)
        list.append(toJson(item));
    return list;
}

} // namespace

Bytes encodeTokenPassport(const TokenPassport& passport)
{
    QJsonObject object{{"format"_L1, "quorate-token-passport"_L1},
                       {"version"_L1, passportVersion},
                       {"mode"_L1, passport.test ? "test"_L1 : "real"_L1},
                       {"made_utc"_L1, qt(passport.madeUtc)},
                       {"serial"_L1, qt(passport.serial)},
                       {"model"_L1, qt(passport.model)},
                       {"firmware"_L1, qt(passport.firmware)},
                       {"origin"_L1, qt(passport.origin)},
                       {"certificate_path"_L1, listOf(passport.certificatePath)},
                       {"state"_L1, qt(passport.state)},
                       {"key_domains"_L1, listOfObjects(passport.keyDomains)},
                       {"keys"_L1, listOfObjects(passport.keys)}};
    addText(object, "label"_L1, passport.label);
    if (passport.options) {
        Bytes bits;
        appendBigEndian(bits, *passport.options, 2);
        object["options"_L1] =
            QJsonObject{{"bits"_L1, qt(toHex(bits))}, {"words"_L1, listOf(passport.optionsInWords)}};
    }
    if (passport.userPinTries >= 0)
        object["user_pin_tries"_L1] = passport.userPinTries;
    if (passport.soPinTries >= 0)
        object["so_pin_tries"_L1] = passport.soPinTries;
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return {json.begin(), json.end()};
}

} // namespace quorate
