// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/near_miss.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

Q_DECLARE_METATYPE(std::optional<NameDifferences>)
Q_DECLARE_METATYPE(std::optional<NameAlarm>)

class TestNearMiss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheMildestDifference_data()
    {
        using enum NameDifference;
        using Differences = std::optional<NameDifferences>;
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("present");
        QTest::addColumn<Differences>("differences");
        const auto row = [](const char* name, const QString& a, const QString& b, Differences d) {
            QTest::newRow(name) << a << b << d;
        };
        row("the same", u"Admins"_s, u"Admins"_s, std::nullopt);
        row("another name", u"Admins"_s, u"Editors"_s, std::nullopt);
        row("one letter more is another name", u"Admin"_s, u"Admins"_s, std::nullopt);
        row("case", u"Admins"_s, u"ADMINS"_s, Case);
        row("hyphen for space", u"Production-EU"_s, u"Production EU"_s, Separators);
        row("underscore", u"prod_eu"_s, u"prod eu"_s, Separators);
        row("space left out", u"ProductionEU"_s, u"Production EU"_s, Separators);
        row("space at the end", u"Admins "_s, u"Admins"_s, Separators);
        row("no-break space", u"Prod\u00A0EU"_s, u"Prod EU"_s, Separators);
        row("zero width", u"Ad\u200Bmins"_s, u"Admins"_s, Separators);
        row("case and hyphen", u"production-eu"_s, u"Production EU"_s, NameDifferences(Case | Separators));
        row("wide forms", u"Ａｄｍｉｎｓ"_s, u"Admins"_s, Width);
        row("accents", u"Administração"_s, u"Administracao"_s, Accents);
        row("decomposed", u"Ju\u0308rgen"_s, u"J\u00FCrgen"_s, Encoding);
        row("Cyrillic a", u"Admins"_s, u"\u0410dmins"_s, LookAlike);
        row("all Cyrillic", u"coco"_s, u"\u0441\u043E\u0441\u043E"_s, LookAlike);
        row("capital I for l", u"Sales"_s, u"SaIes"_s, LookAlike);
        row("Cyrillic and case", u"Admins"_s, u"\u0410DMINS"_s, NameDifferences(Case | LookAlike));
        row("one capital letter and a look-alike m", u"Admins"_s, u"admins"_s, Case);
        row("i is not l", u"Mail"_s, u"Mall"_s, std::nullopt);
        row("nothing is no near miss", u""_s, u"Admins"_s, std::nullopt);
        row("only separators", u"- -"_s, u"__"_s, std::nullopt);
    }
    void namesTheMildestDifference()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, present);
        QTEST(nearMiss(wanted, present), "differences");
        QTEST(nearMiss(present, wanted), "differences");
    }

    void nearMissesShareTheirKey()
    {
        const QString key = nearMissKey(u"Production EU");
        QVERIFY(!key.isEmpty());
        for (const QString& name : {u"production-eu"_s, u"PRODUCTION_EU"_s, u"\u0420roduction EU"_s})
            QCOMPARE(nearMissKey(name), key);
        QVERIFY(nearMissKey(u"Production US") != key);
    }

    void saysWhatDiffers()
    {
        using enum NameDifference;
        QCOMPARE(inWords(NameDifferences(Case)), u"differs only in capital letters"_s);
        QCOMPARE(inWords(Case | Separators | LookAlike),
                 u"differs only in capital letters, spaces, hyphens or underscores and letters that look the same"_s);
    }

    void marksWhatDeceives_data()
    {
        using Alarm = std::optional<NameAlarm>;
        QTest::addColumn<QString>("name");
        QTest::addColumn<Alarm>("alarm");
        const auto row = [](const char* what, const QString& name, Alarm alarm) {
            QTest::newRow(what) << name << alarm;
        };
        row("plain", u"Production EU (admins)"_s, std::nullopt);
        row("accents", u"Équipe Ingénierie"_s, std::nullopt);
        row("Arabic", u"قسم الهندسة"_s, std::nullopt);
        row("Arabic with Latin", u"قسم IT"_s, std::nullopt);
        row("Hebrew", u"הנדסה"_s, std::nullopt);
        row("Japanese", u"営業チーム"_s, std::nullopt);
        row("Japanese with Latin", u"IT 営業"_s, std::nullopt);
        row("Chinese", u"工程团队"_s, std::nullopt);
        row("Korean", u"영업팀"_s, std::nullopt);
        row("Russian", u"Администраторы"_s, std::nullopt);
        row("Greek", u"Διαχειριστές"_s, std::nullopt);
        row("digits", u"2026"_s, std::nullopt);
        row("nothing", u""_s, std::nullopt);
        row("one Cyrillic letter", u"\u0430dmins"_s, NameAlarm::MixedScripts);
        row("one Greek letter", u"Admin\u03BFs"_s, NameAlarm::MixedScripts);
        row("Cyrillic that looks Latin", u"\u0441\u043E\u0441\u043E"_s, NameAlarm::LooksLatin);
        row("zero width space", u"Ad\u200Bmins"_s, NameAlarm::HiddenSigns);
        row("right to left override", u"Admins\u202Exlsx"_s, NameAlarm::HiddenSigns);
    }
    void marksWhatDeceives()
    {
        QFETCH(const QString, name);
        QTEST(nameAlarm(name), "alarm");
    }
};

QTEST_GUILESS_MAIN(TestNearMiss)
#include "tst_near_miss.moc"
