#include "base/text.h"
#include "ceremony/ceremony.h"
#include "ceremony/problem.h"
#include "support/played_steps.h"
#include "support/public_words.h"
#include "support/test_program.h"
#include "ui/platform/language.h"
#include "ui/text/translator.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace quorate;
using namespace Qt::StringLiterals;

/** The screen in each of its languages. */
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(ui::useLanguage("en")); }

    void ceremoniesHaveNames_data()
    {
        QTest::addColumn<QString>("language");
        for (const std::string_view language : ui::languages()) {
            const auto name = QString::fromLatin1(language.data(), static_cast<qsizetype>(language.size()));
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void ceremoniesHaveNames()
    {
        QFETCH(const QString, language);
        QVERIFY(ui::useLanguage(language.toStdString()));
        QCOMPARE(QLocale().name().left(2), language);
        for (const CeremonySpec& spec : ceremonies()) {
            const QString title = ui::translated(spec.title);
            QVERIFY(!title.isEmpty());
            QVERIFY2((title == QString::fromUtf8(spec.title.source)) == (language == u"en"_s), qPrintable(title));
        }
    }

    /** One and many, also where English only has "(s)". */
    void countsAreGrammar()
    {
        const auto keys = [](int count) {
            return ui::translated(Text{QUORATE_TRN("%n key(s) restored"), {}, count});
        };
        QCOMPARE(keys(1), u"1 key restored"_s);
        QCOMPARE(keys(3), u"3 keys restored"_s);
    }

    /** Also where the error carries a number that is not the sentence's count. */
    void problemsAreTranslated()
    {
        QVERIFY(ui::useLanguage("de"));
        for (const int detail : {0, 1, 2, 7}) {
            const Problem problem = explain({.code = ErrorCode::GroupWrong, .detail = detail}, {}, {"A3"});
            QCOMPARE(ui::translated(problem.happened), u"Gruppe A3 stimmt nicht überein"_s);
            QVERIFY(!ui::translated(problem.todo).startsWith(u"Compare"_s));
        }
    }

    /** Every sentence that people meet in the main job is among those that translators were given. */
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everySentenceIsTranslated()
    {
        QFETCH(const QString, language);
        SecretSlot secret;
        secret.show(sampleShare());
        static const std::vector<PlayedStep> played = playedSteps(secret);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/quorate_"_s + language));
        QStringList missing;
        for (const PlayedStep& step : played) {
            for (const Text& sentence : sentencesOf(step.step)) {
                const bool counts = QByteArray(sentence.source).contains("%n");
                if (translator.translate("Ceremony", sentence.source, nullptr, counts ? sentence.count : -1)
                        .isNull())
                    missing += step.name + u": "_s + QString::fromUtf8(sentence.source);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void backToEnglish()
    {
        const Text title = ceremonies().front().title;
        QVERIFY(ui::useLanguage("de"));
        QVERIFY(ui::translated(title) != QString::fromUtf8(title.source));
        QVERIFY(ui::useLanguage("en"));
        QCOMPARE(ui::translated(title), QString::fromUtf8(title.source));
    }

    /** Qt draws a line that wraps one blank too far on: where it is full, the last letter was cut. */
    void fullLinesFromTheRightAreNotCut()
    {
        QVERIFY(ui::useLanguage("rtl"));
        ui::Label label(ui::translated(ceremonies().front().title), ui::TypeSize::Heading1);
        for (int width = label.sizeHint().width() / 2; width < 2 * label.sizeHint().width(); width += 3) {
            label.resize(width, label.heightForWidth(width));
            const QImage drawn = label.grab().toImage();
            const QRgb ground = drawn.pixel(0, 0);
            for (int y = 0; y < drawn.height(); ++y)
                QVERIFY2(drawn.pixel(0, y) == ground, qPrintable(u"%1 pixels wide"_s.arg(width)));
        }
    }

    void anUnknownLanguageChangesNothing()
    {
        QVERIFY(ui::useLanguage("fr"));
        const QString before = ui::translated(ceremonies().front().title);
        QVERIFY(!ui::useLanguage("xx"));
        QCOMPARE(ui::translated(ceremonies().front().title), before);
    }

    /** Buttons of the file dialog and the like are Qt's own. */
    void qtSpeaksItToo()
    {
        QVERIFY(ui::useLanguage("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }
};

QUORATE_GUI_TEST(TestLanguages)
#include "tst_languages.moc"
