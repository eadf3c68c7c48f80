// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "translations/language.h"
#include "translations/pseudo_language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using provost::Language;
using provost::PseudoLanguage;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool plural = false;
    bool unfinished = false;
};

QStringList pluralForms(QXmlStreamReader& xml)
{
    QStringList forms;
    while (xml.readNextStartElement()) {
        forms.append(xml.readElementText());
    }
    return forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = !xml.attributes().value("type"_L1).isEmpty();
            message.translations = message.plural ? pluralForms(xml) : QStringList{xml.readElementText()};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& language)
{
    QFile file(u"%1/translations/provost_%2.ts"_s.arg(QString::fromUtf8(PROVOST_SOURCE_DIR), language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml, context));
        }
    }
    return messages;
}

QSet<QString> placesOf(const QString& text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QSet<QString> found;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(0));
    }
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageIsComplete_data();
    void languageIsComplete();
    void germanKeepsToOneWordForAThing();
    void firstSpokenLanguageIsTaken_data();
    void firstSpokenLanguageIsTaken();
    void daysAreSaidInTheLanguage();
    void everyLanguageIsOffered();
    void pseudoLanguageKeepsPlaces();
};

void TestTranslations::languageIsComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const auto& choice : Language::all())
        QTest::newRow(choice.name.toUtf8().constData()) << choice.name;
}

/// As Qt has them for each language (Linguist manual, "Writing Source Code for Translation").
int pluralFormsOf(const QString& language)
{
    if (language == "ja"_L1 || language == "zh_CN"_L1)
        return 1;
    if (language == "pl"_L1)
        return 3;
    return language == "ar"_L1 ? 6 : 2;
}

void TestTranslations::languageIsComplete()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readMessages(language);
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message& message : messages) {
        const QString where = u"%1: \"%2\""_s.arg(message.context, message.source);
        if (message.unfinished || message.translations.isEmpty()) {
            faults.append(where + u" is not translated"_s);
            continue;
        }
        if (message.plural && message.translations.size() != pluralFormsOf(language)) {
            faults.append(where + u" has not the plural forms of the language"_s);
        }
        for (const QString& translation : message.translations) {
            // A singular may say "one" instead of the number.
            if (translation.isEmpty() ||
                !(placesOf(message.source) - placesOf(translation) - QSet{u"%n"_s}).isEmpty()) {
                faults.append(where + u" has lost a place marker: "_s + translation);
            }
            if (!(placesOf(translation) - placesOf(message.source)).isEmpty())
                faults.append(where + u" has a place marker too many: "_s + translation);
            const bool asks =
                translation.endsWith(u'…') || translation.endsWith(u"…?"_s); // in Spanish a ? closes what ¿ opens
            if (message.source.endsWith(u'…') != asks)
                faults.append(where + u" asks for more, or does not, unlike its source: "_s + translation);
        }
    }
    QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
}

/// The same thing has the same name in every pane, whoever translated it.
void TestTranslations::germanKeepsToOneWordForAThing()
{
    const std::pair<QRegularExpression, QString> otherWords[] = {
        {QRegularExpression(u"\\bIdentity[ -]Provider"_s), u"Identitätsanbieter"_s},
        {QRegularExpression(u"\\b(Der|[Ee]inen|[Kk]einen|[Dd]iesen|[Nn]euer|[Aa]lter) (\\w+ )?Token\\b"_s),
         u"das Token"_s},
        {QRegularExpression(u"(?<!des )(?<!eines )\\bTokens\\b"_s), u"die Token"_s},
        {QRegularExpression(u"\\bNoch einmal versuchen\\b"_s), u"Erneut versuchen"_s},
        {QRegularExpression(u"\\bRechner(s|n)?\\b"_s), u"Computer"_s},
        {QRegularExpression(u"Benutzer[^.:]* gesperrt|%2 gesperrt|\\bgesperrt:"_s), u"deaktiviert"_s},
        {QRegularExpression(u" …"_s), u"… without a space before it"_s}};
    QStringList faults;
    for (const Message& message : readMessages(u"de"_s)) {
        for (const auto& [word, wanted] : otherWords) {
            const auto text = message.translations.join(u'\n');
            if (const auto match = word.match(text); match.hasMatch())
                faults.append(u"%1: \"%2\": %3 and not %4"_s.arg(message.context, text, wanted, match.captured(0)));
        }
    }
    QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8().constData());
}

void TestTranslations::firstSpokenLanguageIsTaken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("taken");
    QTest::newRow("German of Austria") << QStringList{u"de-AT"_s, u"en-US"_s} << u"de"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("second choice") << QStringList{u"eo"_s, u"de"_s} << u"de"_s;
    QTest::newRow("Chinese as in Singapore") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Chinese in the other script") << QStringList{u"zh-Hant-TW"_s, u"de"_s} << u"de"_s;
    QTest::newRow("Portuguese of Portugal") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("Portuguese by the name of the file") << QStringList{u"pt_BR"_s} << u"pt_BR"_s;
    QTest::newRow("no language at all") << QStringList{u"C"_s, u"de"_s} << u"de"_s;
    QTest::newRow("none spoken") << QStringList{u"eo"_s} << u"en"_s;
    QTest::newRow("none wanted") << QStringList{} << u"en"_s;
}

void TestTranslations::firstSpokenLanguageIsTaken()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, taken);
    QCOMPARE(Language(wanted).name(), taken);
}

void TestTranslations::daysAreSaidInTheLanguage()
{
    const QDate day(2026, 11, 2);
    Language language({u"de"_s});
    QCOMPARE(QLocale().toString(day, u"d. MMMM"_s), u"2. November"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QVERIFY(!language.isRightToLeft());
    language.speak({u"fr"_s});
    QCOMPARE(QLocale().toString(day, u"d MMMM"_s), u"2 novembre"_s);
    language.speak({u"ar"_s});
    QVERIFY(language.isRightToLeft());
    QCOMPARE(QLocale().toString(2026).remove(QLocale().groupSeparator()), u"2026"_s); // the digits of the sentences
}

void TestTranslations::everyLanguageIsOffered()
{
    QStringList names;
    for (const auto& choice : Language::all())
        names.append(choice.name);
    QCOMPARE(names, QStringList({u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s, u"nl"_s, u"pl"_s,
                                 u"pt_BR"_s, u"zh_CN"_s}));
}

void TestTranslations::pseudoLanguageKeepsPlaces()
{
    QCOMPARE(PseudoLanguage::said(u"%n users of %L1"_s), u"⟦%n üšéŕš öf %L1~~~~~⟧"_s);
    QVERIFY(PseudoLanguage::isSaid(PseudoLanguage::said(u"Copy"_s)));
    QVERIFY(!PseudoLanguage::isSaid(u"Copy"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
