// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"
#include "tests/checks/rehearsed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

Q_DECLARE_METATYPE(provost::Dialect)

/// Rehearsals at real servers, in each profile and in each dialect.
class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsRehearsed_data();
    void everyProductIsRehearsed();
    void everyStepHasItsOwnNameAndWords();
    void requestsAreMarkedAsTheConsoles();
    void whoIsThereAlreadyIsLeftAlone();

private:
    QString m_profile;
    std::optional<Theatre> m_theatre;
};

void TestRehearsal::everyProductIsRehearsed_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QStringList>("found");
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "guide", "formuley"}) {
        for (const auto dialect : dialects()) {
            const auto name = QString::fromLatin1(profile);
            QStringList found;
            if (name == "formuley"_L1) { // its roles are listed as groups, and nothing more: docs/profiles.md
                if (dialect == Dialect::Entra || dialect == Dialect::EntraLegacy)
                    found.append(u"warning schemas"_s);
                found.append(u"fail create-group"_s);
            }
            QTest::addRow("%s %s", profile, qPrintable(idOf(dialect))) << name << dialect << found;
        }
    }
}

void TestRehearsal::everyProductIsRehearsed()
{
    QFETCH(const QString, profile);
    QFETCH(const Dialect, dialect);
    QFETCH(const QStringList, found);
    if (m_profile != profile) { // the rows of a profile share a server
        m_theatre.emplace();
        QVERIFY2(m_theatre->open(profile), m_theatre->server.errors().constData());
        m_profile = profile;
    }
    auto& theatre = *m_theatre;
    const auto before = theatre.population();
    const auto rehearsal = theatre.rehearsed(dialect);
    const auto text = checkreport::toText(rehearsal);
    QVERIFY2(foundBy(rehearsal) == found, qPrintable(foundBy(rehearsal).join(u", "_s) + u'\n' + text));
    QCOMPARE(rehearsal.findings.size(), stepsOf(dialect).size() + 1);
    QCOMPARE(rehearsal.leftovers, QList<Leftover>());
    QCOMPARE(theatre.population(), before);
    if (profile == "standard"_L1)
        QCOMPARE(rehearsal.count(CheckVerdict::NotChecked), 0);
}

void TestRehearsal::everyStepHasItsOwnNameAndWords()
{
    for (const auto dialect : dialects()) {
        QStringList ids;
        for (const auto& step : stepsOf(dialect)) {
            ids.append(QString::fromLatin1(step.id));
            QVERIFY(!QByteArrayView(step.name).isEmpty() && !QByteArrayView(step.why).isEmpty());
            QVERIFY2(!step.statuses.isEmpty(), step.id);
        }
        const QSet<QString> once(ids.cbegin(), ids.cend());
        QCOMPARE(once.size(), ids.size());
        QCOMPARE(dialectOf(idOf(dialect)), dialect);
    }
    QVERIFY(!dialectOf(u"idp"_s));
}

void TestRehearsal::requestsAreMarkedAsTheConsoles()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    Q_UNUSED(theatre.rehearsed(Dialect::Okta));
    QVERIFY(theatre.listener->requests().size() > 25);
    for (const auto& request : theatre.listener->requests()) {
        QCOMPARE(request.headers.value("provost-caller"), QByteArray("console"));
        QVERIFY(request.headers.value("user-agent").startsWith("Provost/"));
    }
}

void TestRehearsal::whoIsThereAlreadyIsLeftAlone()
{
    Theatre theatre;
    QVERIFY(theatre.open());
    const auto user = theatre.client->createUser("anna@example.com");
    const auto group = theatre.client->createGroup("Engineering");
    QCOMPARE(theatre.client->patch("/Groups/" + group, addingMember(user)).status, 204);
    const auto userBefore = theatre.client->get("/Users/" + user).body;
    const auto groupBefore = theatre.client->get("/Groups/" + group).body;
    for (const auto dialect : dialects())
        QCOMPARE(foundBy(theatre.rehearsed(dialect)), QStringList());
    QCOMPARE(theatre.client->get("/Users/" + user).body, userBefore);
    QCOMPARE(theatre.client->get("/Groups/" + group).body, groupBefore);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
