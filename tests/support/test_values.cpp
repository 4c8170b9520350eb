#include "support/test_values.h"

#include <QFile>
#include <QJsonDocument>

namespace quorate
{

QJsonArray vectorCases(const QString& fileName)
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/tests/vectors/data/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const auto cases = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
    if (cases.isEmpty())
        qFatal("no cases in %s", qPrintable(file.fileName()));
    return cases;
}

Bytes hexMember(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        qFatal("no member %s", qPrintable(key));
    return hexBytes(value.toString().toStdString());
}

Bytes deviceCertificates(const QString& fileName)
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/tests/vectors/data/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return hexMember(QJsonDocument::fromJson(file.readAll()).object(), QStringLiteral("ef_2f02_hex"));
}

Bytes hexBytes(std::string_view digits)
{
    auto bytes = fromHex(digits);
    if (!bytes)
        qFatal("no hex digits: %.*s", static_cast<int>(digits.size()), digits.data());
    return *std::move(bytes);
}

SecretBytes secretText(std::string_view text)
{
    return SecretBytes::copyOf(bytesOf(text));
}

SecretBytes knownSoPin()
{
    return SecretBytes::copyOf(hexBytes(knownSoPinDigits.toStdString()));
}

QString hexText(ByteView bytes)
{
    return QString::fromStdString(toHex(bytes));
}

} // namespace quorate
