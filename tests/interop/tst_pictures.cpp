#include "support/test_program.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** quorate --pictures as the README calls it: the real program, on screens that nobody sees. */
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfStepHasItsPicture_data();
    void everyKindOfStepHasItsPicture();
    void everyPictureShowsSomething();

private:
    [[nodiscard]] QStringList pictures(const QString& endings) const
    {
        return QDir(m_pictures).entryList({endings}, QDir::Files);
    }

    QTemporaryDir m_folder{};
    QString m_pictures = m_folder.filePath(u"pictures"_s);
};

namespace
{

constexpr int picturesPatience = 280'000; // milliseconds
constexpr QSize atLeast{401, 301};

bool isOfOneColour(const QImage& picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    const auto* first = reinterpret_cast<const QRgb*>(plain.constScanLine(0));
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x) {
            if (line[x] != *first)
                return false;
        }
    }
    return true;
}

} // namespace

void PicturesTest::initTestCase()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s); // the program knows itself what it needs
    environment.insert(u"HOME"_s, m_folder.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(
        QStringLiteral(QUORATE_BUILD_DIR) + u"/app/quorate"_s,
        {u"--pictures"_s, m_pictures, QStringLiteral(QUORATE_SOURCE_DIR) + u"/app/examples/rehearsal.json"_s});
    QVERIFY2(program.waitForFinished(picturesPatience), qPrintable(program.errorString()));
    const QByteArray said = program.readAll();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit, said.constData());
    QVERIFY2(program.exitCode() == 0, said.constData());
}

/**
 * The kinds that the rehearsal meets, each with a step of it. Timeline is of the ceremony "record" alone, nobody
 * pauses, and a picture of Work is only taken of one that lasts longer than a second and a half.
 */
void PicturesTest::everyKindOfStepHasItsPicture_data()
{
    QTest::addColumn<QString>("step");
    const auto row = [](const char* kind, const QString& step) { QTest::newRow(kind) << step; };
    row("the home page", u"home"_s);
    row("Form, the room", u"create-room"_s);
    row("Form", u"create-people"_s);
    row("ChooseToken", u"create-random"_s);
    row("Notice", u"create-review"_s);
    row("Handover", u"create-turn-handover"_s);
    row("Ready", u"create-turn-ready"_s);
    row("Reveal", u"create-turn-reveal"_s);
    row("EnterShare, the share typed back", u"create-turn-confirm-half"_s);
    row("Hidden", u"create-turn-hidden"_s);
    row("Cleared", u"create-turn-cleared"_s);
    row("SaveFile", u"create-save"_s);
    row("NewSecret", u"init-user_pin"_s);
    row("Erase", u"init-erase"_s);
    row("ChooseFile", u"import-files"_s);
    row("EnterShare", u"import-entry-enter-half"_s);
    row("Compare", u"import-compare"_s);
    row("GiveSecret", u"key-pin"_s);
    row("Outcome", u"restore-outcome"_s);
    row("the home page afterwards", u"home-afterwards"_s);
}

void PicturesTest::everyKindOfStepHasItsPicture()
{
    QFETCH(const QString, step);
    const QStringList found = pictures(u"[0-9]*-"_s + step + u".png"_s);
    QVERIFY2(found.size() == 1, qPrintable(pictures(u"*.png"_s).join(u'\n')));
}

void PicturesTest::everyPictureShowsSomething()
{
    const QStringList all = pictures(u"*"_s);
    QVERIFY(all.size() >= 20);
    for (const QString& name : all) {
        const QImage picture(QDir(m_pictures).filePath(name), "PNG");
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QVERIFY2(picture.width() >= atLeast.width() && picture.height() >= atLeast.height(), qPrintable(name));
        QVERIFY2(!isOfOneColour(picture), qPrintable(name));
    }
}

QUORATE_TEST(PicturesTest)
#include "tst_pictures.moc"
