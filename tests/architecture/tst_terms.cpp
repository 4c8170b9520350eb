#include "support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

/** Where a sentence has the English word, its translation has one that begins or goes on so. */
struct Term {
    QString english;
    QString german;
    QString french;
    QString spanish;
};

const std::array terms{
    Term{u"custodian"_s, u"verwahrer"_s, u"dépositaire"_s, u"custodi"_s},
    Term{u"leader"_s, u"zeremonieleitung"_s, u"responsable de"_s, u"responsable de"_s},
    Term{u"witness"_s, u"zeug"_s, u"témoin"_s, u"testigo"_s},
    Term{u"share file"_s, u"anteilsdatei"_s, u"fichiers? de part"_s, u"archivos? de parte"_s},
    Term{u"share"_s, u"anteil"_s, u"parts?"_s, u"parte"_s},
    Term{u"set code"_s, u"satzkennung"_s, u"code du jeu"_s, u"código del juego"_s},
    Term{u"check value"_s, u"prüfwert"_s, u"valeurs? de contrôle"_s, u"valor(es)? de comprobación"_s},
    Term{u"check letter"_s, u"prüfbuchstabe"_s, u"lettres? de contrôle"_s, u"letras? de control"_s},
    Term{u"rehears"_s, u"prob"_s, u"répét"_s, u"ensay"_s},
    Term{u"drill"_s, u"übung"_s, u"exercice"_s, u"simulacro"_s},
    Term{u"sheet"_s, u"bl[aä]tt"_s, u"feuilles?"_s, u"hojas?"_s},
    // The four letters on a sheet; and what is done to an envelope, which is another thing.
    Term{u"seal\\b(?! the\\b| it\\b)"_s, u"siegel"_s, u"sceau"_s, u"sello"_s},
    Term{u"seal(ed\\b| the\\b| it\\b)"_s, u"versiegel"_s, u"scell"_s, u"prec[ií]nt|sellad"_s},
    Term{u"hand over\\b"_s, u"überg[ea]b"_s, u"relais"_s, u"relevo"_s},
};

struct Translated {
    QString source;
    QString translation;
};

QList<Translated> translatedInto(const QString& language)
{
    QFile file(QStringLiteral(QUORATE_SOURCE_DIR "/translations/quorate_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Translated> sentences;
    Translated sentence;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "source"_L1)
            sentence.source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "translation"_L1) {
            sentence.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            sentences += sentence;
        }
    }
    return sentences;
}

QRegularExpression term(const QString& english)
{
    return QRegularExpression(u"\\b"_s + english, QRegularExpression::CaseInsensitiveOption);
}

/** The sentences that have the English word and not the other one. */
QStringList withoutTerm(const QList<Translated>& sentences, const QString& english, const QString& other)
{
    const QRegularExpression here = term(english);
    const QRegularExpression there(other, QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    QStringList without;
    for (const Translated& sentence : sentences) {
        const QString words = QString(sentence.translation).remove(QChar(QChar::SoftHyphen));
        if (sentence.source.contains(here) && !words.contains(there))
            without += sentence.source + u" => "_s + sentence.translation;
    }
    return without;
}

} // namespace

/** The same thing has the same name on every page, in every language (ceremony UX, section 7). */
class TestTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingHasOneName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("other");
        for (const Term& term : terms) {
            QTest::addRow("de %s", qPrintable(term.english)) << u"de"_s << term.english << term.german;
            QTest::addRow("fr %s", qPrintable(term.english)) << u"fr"_s << term.english << term.french;
            QTest::addRow("es %s", qPrintable(term.english)) << u"es"_s << term.english << term.spanish;
        }
    }

    void eachThingHasOneName()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, english);
        QFETCH(const QString, other);
        const QList<Translated> sentences = translatedInto(language);
        QVERIFY(sentences.size() > 500);
        QVERIFY(std::ranges::any_of(sentences, [here = term(english)](const Translated& sentence) {
            return sentence.source.contains(here);
        }));
        const QStringList without = withoutTerm(sentences, english, other);
        QVERIFY2(without.isEmpty(), qPrintable(u'\n' + without.join(u'\n')));
    }

    void anotherNameIsFound()
    {
        QCOMPARE(
            withoutTerm({{u"The check value"_s, u"Der Kontrollwert"_s}}, u"check value"_s, u"prüfwert"_s).size(),
            1);
        QVERIFY(
            withoutTerm({{u"The check value"_s, u"Der Prüfwert"_s}}, u"check value"_s, u"prüfwert"_s).isEmpty());
    }
};

QUORATE_TEST(TestTerms)
#include "tst_terms.moc"
