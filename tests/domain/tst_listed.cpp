// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/listed.h"
#include "translations/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// What stands between the parts of a list is of the language that is spoken.
class TestListed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandAsInTheLanguage_data();
    void partsStandAsInTheLanguage();
};

void TestListed::partsStandAsInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("apart");
    QTest::newRow("English") << u"en"_s << u"a, %1, c"_s << u"a; %1; c"_s;
    QTest::newRow("German") << u"de"_s << u"a, %1, c"_s << u"a; %1; c"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"a、%1、c"_s << u"a；%1；c"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"a、%1、c"_s << u"a；%1；c"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"a، %1، c"_s << u"a؛ %1؛ c"_s;
}

void TestListed::partsStandAsInTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, list);
    QFETCH(const QString, apart);
    const Language spoken({language});
    QCOMPARE(spoken.name(), language);
    const QStringList parts{u"a"_s, u"%1"_s, u"c"_s};
    QCOMPARE(listed(parts), list);
    QCOMPARE(listedApart(parts), apart);
    QCOMPARE(listed({u"a"_s}), u"a"_s);
    QVERIFY(listed({}).isEmpty());
}

QTEST_MAIN(TestListed)
#include "tst_listed.moc"
