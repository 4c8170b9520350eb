#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString source{};
    bool counts = false; // has a form for one and one for many
    bool unfinished = false;
    QStringList forms{};
};

QString folder()
{
    return QStringLiteral(QUORATE_SOURCE_DIR) + u"/translations"_s;
}

Message readMessage(QXmlStreamReader& xml)
{
    Message message{.counts = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.counts) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages += readMessage(xml);
    }
    return messages;
}

/** The places that arguments fill: "%1", "%2"; a count may be left out where words say it. */
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%[0-9]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/** The languages of the screen are complete, and hold what the code says. */
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsThere_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : QDir(folder()).entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everySentenceIsThere()
    {
        QFETCH(const QString, file);
        const auto messages = messagesIn(folder() + u'/' + file);
        QVERIFY(messages.size() > 500);
        for (const Message& message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(message.source));
            QCOMPARE(message.forms.size(), message.counts ? 2 : 1);
            QVERIFY2(message.counts == message.source.contains("%n"_L1), qPrintable(message.source));
            for (const QString& form : message.forms) {
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(form) == placesIn(message.source),
                         qPrintable(message.source + u" => "_s + form));
                QVERIFY2(!form.contains("(s)"_L1), qPrintable(form));
                QCOMPARE(form.count(u'&'), message.source.count(u'&'));
            }
        }
    }

    /** English has no file of its own: its sentences must be right for one and for many, but for "(s)". */
    void englishIsRightForOne()
    {
        static const QRegularExpression forMany(u"%n[^.:;,]*\\b(are|were|need|do)\\b"_s);
        for (const Message& message : messagesIn(folder() + u"/quorate_de.ts"_s))
            QVERIFY2(!message.counts || !message.source.contains(forMany), qPrintable(message.source));
    }

    void threeLanguages()
    {
        QCOMPARE(QDir(folder()).entryList({u"*.ts"_s}),
                 (QStringList{u"quorate_de.ts"_s, u"quorate_es.ts"_s, u"quorate_fr.ts"_s}));
    }

    /** lupdate leaves no difference. */
    void nothingIsMissingOrLeftOver()
    {
        QTemporaryDir fresh;
        QProcess update;
        update.start(folder() + u"/update"_s, {fresh.path()});
        QVERIFY(update.waitForFinished(120'000));
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
        for (const QString& file : QDir(folder()).entryList({u"*.ts"_s}))
            QVERIFY2(contentOf(fresh.filePath(file)) == contentOf(folder() + u'/' + file),
                     qPrintable(file + u": run translations/update and translate what is new"_s));
    }
};

QUORATE_TEST(TestTranslations)
#include "tst_translations.moc"
