#include "support/test_program.h"
#include "ui/platform/icon.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace quorate;
using namespace Qt::StringLiterals;

namespace
{

/** Ceremony UX, section 8. */
const QStringList wantedIcons{u"card"_s,        u"chain"_s,   u"check"_s,   u"clock"_s,  u"cross"_s,
                              u"envelope"_s,    u"eye"_s,     u"eye-off"_s, u"fold"_s,   u"hand-over"_s,
                              u"info"_s,        u"key"_s,     u"lock"_s,    u"medium"_s, u"pause"_s,
                              u"person-turn"_s, u"printer"_s, u"reader"_s,  u"record"_s, u"rehearsal"_s,
                              u"share-file"_s,  u"sheet"_s,   u"stop"_s,    u"token"_s,  u"warning"_s};

int inkedPixels(const QImage& picture)
{
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            inked += picture.pixelColor(x, y).alpha() > 127 ? 1 : 0;
    }
    return inked;
}

} // namespace

/** The pictures beside the words: all there, drawn in the colour that is asked for, no two alike. */
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheProgram()
    {
        QVERIFY(!ui::iconPicture("check", Qt::black, 24, 1).isNull()); // the resources are there from now on
        const QStringList files =
            QDir(QStringLiteral(QUORATE_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s});
        QCOMPARE(QDir(u":/icons"_s).entryList({u"*.svg"_s}), files);
        for (const QString& name : wantedIcons)
            QVERIFY2(files.contains(name + u".svg"_s), qPrintable(name));
    }

    void everyOneIsDrawn()
    {
        QList<QImage> seen;
        for (const QString& name : wantedIcons) {
            const QByteArray latin = name.toLatin1();
            const QImage red = ui::iconPicture(latin.constData(), Qt::red, 96, 1).toImage();
            const int inked = inkedPixels(red);
            QVERIFY2(inked > 96 * 96 / 50 && inked < 96 * 96 / 2, qPrintable(name + u": %1"_s.arg(inked)));
            for (int x = 0; x < red.width(); ++x)
                QVERIFY2(red.pixelColor(x, 48).alpha() < 255 || red.pixelColor(x, 48) == QColor(Qt::red),
                         qPrintable(name));
            QVERIFY2(!seen.contains(red), qPrintable(name));
            seen += red;
            if (const QString folder = qEnvironmentVariable("QUORATE_PICTURES"); !folder.isEmpty())
                ui::iconPicture(latin.constData(), Qt::black, 96, 1).save(folder + u"/icon-"_s + name + u".png"_s);
        }
    }

    /** A grid of 24, a stroke of 2, and the colour of the text beside it. */
    void allAreOfOneHand()
    {
        for (const QString& name : wantedIcons) {
            QFile file(u":/icons/%1.svg"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray drawing = file.readAll();
            QVERIFY2(drawing.contains("viewBox=\"0 0 24 24\"") && drawing.contains("stroke-width=\"2\"") &&
                         drawing.contains("stroke=\"currentColor\""),
                     qPrintable(name));
        }
    }
};

QUORATE_GUI_TEST(TestIcons)
#include "tst_icons.moc"
