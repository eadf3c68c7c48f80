// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/incident.h"
#include "resources/resources.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

/// Requests of one connection, 20 minutes apart.
class Story
{
public:
    Event& say(const QString& method, const QString& path, int status, const QString& scimType = {},
               const QString& detail = {})
    {
        Event made;
        made.id = m_events.size() + 1;
        made.at = noon().addSecs(1200 * made.id);
        made.connectionId = ConnectionId(u"c1"_s);
        made.connectionName = u"Acme"_s;
        made.method = method;
        made.path = u"/directory/resources/scim/v2.0/c1"_s + path;
        made.status = status;
        made.scimType = scimType;
        made.detail = detail;
        m_events.append(made);
        return m_events.last();
    }
    Event& memberMissing(const QString& member = u"u-404"_s)
    {
        auto& event = say(u"PATCH"_s, u"/Groups/g1"_s, 400, u"invalidValue"_s,
                          u"The member \"%1\" is not a user of this connection."_s.arg(member));
        event.resourceName = u"Engineering"_s;
        return event;
    }
    [[nodiscard]] const QList<Event>& events() const { return m_events; }

private:
    QList<Event> m_events;
};

} // namespace

class TestIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().subject + u": "_s + loaded.error().detail));
        m_dictionary = *std::move(loaded);
    }

    void seventyTwoFailuresAreOneIncident()
    {
        Story story;
        for (int i = 0; i < 72; ++i)
            story.memberMissing();
        story.say(u"POST"_s, u"/Users"_s, 409, u"uniqueness"_s,
                  u"Another user of this connection has the userName \"ana@acme.example\"."_s);
        story.say(u"PATCH"_s, u"/Users/u1"_s, 400, u"invalidPath"_s, u"A User has no attribute \"shoeSize\"."_s);
        story.say(u"POST"_s, u"/Users"_s, 500, {}, u"Flux capacitor empty."_s);
        const auto incidents = fold(story, IdentityProvider::EntraId);
        QCOMPARE(incidents.size(), 4);
        const auto& first = incidents.first();
        QCOMPARE(first.sentence, u"The member \u2068u-404\u2069 does not exist here."_s);
        QCOMPARE(first.value, u"u-404"_s);
        QCOMPARE(first.count, 72);
        QCOMPARE(first.since, noon().addSecs(1200));
        QCOMPARE(first.last, noon().addSecs(72 * 1200));
        QCOMPARE(first.whom, QStringList{u"Engineering"_s});
        QCOMPARE(first.actor, Actor::IdpAdministrator);
        QVERIFY(!first.nextStep.isEmpty());
        QCOMPARE(outlook(first),
                 u"The identity provider keeps retrying (72 time(s) so far). It will not heal itself."_s);
        const auto& unknown = incidents.at(1); // the newest of the three that came once
        QVERIFY(!unknown.isInCatalogue());
        QVERIFY2(unknown.sentence.contains(u"not in the catalogue"_s), qPrintable(unknown.sentence));
        QVERIFY(unknown.sentence.contains(u"Flux capacitor empty."_s));
        QVERIFY(unknown.meaning.isEmpty() && unknown.nextStep.isEmpty() && !unknown.actor && !unknown.healsItself);
    }

    void causesAreToldApart()
    {
        Story story;
        story.memberMissing(u"a"_s);
        story.memberMissing(u"b"_s);
        story.memberMissing(u"a"_s);
        QCOMPARE(fold(story).size(), 2);
    }

    void oneMappingErrorOfManyPeopleIsOneIncident()
    {
        Story story;
        for (int i = 0; i < 50; ++i)
            story
                .say(u"PATCH"_s, u"/Users/u%1"_s.arg(i), 400, u"invalidPath"_s,
                     u"A User has no attribute \"shoeSize\"."_s)
                .resourceName = u"Person %1"_s.arg(i);
        const auto incidents = fold(story);
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().people, 50);
        QCOMPARE(incidents.first().whom.size(), 20);
    }

    void oneDeadTokenIsOneIncident()
    {
        Story story;
        const auto expired = u"This token has expired. Generate another one and enter it."_s;
        story.say(u"GET"_s, u"/Users"_s, 401, {}, expired);
        story.say(u"PATCH"_s, u"/Groups/g1"_s, 401, {}, expired);
        story.say(u"POST"_s, u"/Users"_s, 401, {}, expired);
        QCOMPARE(fold(story).size(), 1);
        QVERIFY(!fold(story).first().healedAt);
        story.say(u"GET"_s, u"/Groups"_s, 200);
        QVERIFY2(fold(story).first().healedAt, "any success ends what kept everything out");
    }

    void successHealsAndFailureReopens()
    {
        Story story;
        story.memberMissing();
        story.say(u"GET"_s, u"/Groups/g1"_s, 200);
        QVERIFY2(!fold(story).first().healedAt, "reading is not what had failed");
        story.say(u"PATCH"_s, u"/Groups/g1"_s, 204);
        QCOMPARE(fold(story).first().healedAt, story.events().last().at);
        QVERIFY(outlook(fold(story).first()).startsWith(u"It is over"_s));
        story.memberMissing();
        QVERIFY(!fold(story).first().healedAt);
        QCOMPARE(fold(story).first().count, 2);
    }

    void anotherPersonsCreateHealsNothing()
    {
        Story story;
        story.say(u"POST"_s, u"/Users"_s, 409, u"uniqueness"_s, u"Another user has the userName \"ana\"."_s)
            .resourceName = u"ana"_s;
        story.say(u"POST"_s, u"/Users"_s, 201).resourceName = u"bob"_s;
        QVERIFY(!fold(story).first().healedAt);
        story.say(u"POST"_s, u"/Users"_s, 201).resourceName = u"ana"_s;
        QVERIFY(fold(story).first().healedAt);
    }

    void openOnesComeFirst()
    {
        Story story;
        for (int i = 0; i < 9; ++i)
            story.memberMissing();
        story.say(u"PATCH"_s, u"/Groups/g1"_s, 204);
        story.say(u"POST"_s, u"/Users"_s, 500);
        const auto incidents = fold(story);
        QCOMPARE(incidents.first().status, 500);
        QVERIFY(incidents.last().healedAt);
    }

    void oktaWaitsForAPersonUnlessItIsSeenRetrying()
    {
        Story story;
        story.memberMissing();
        QCOMPARE(fold(story).first().retrying, Retrying::WaitsForPerson);
        story.memberMissing();
        story.memberMissing();
        QCOMPARE(fold(story).first().retrying, Retrying::KeepsRetrying);
    }

    void whatIsNoFailureOfTheProviderDoesNotCount()
    {
        Story story;
        story.memberMissing().byConsole = true;
        story.say(u"GET"_s, u"/Users"_s, 200);
        QVERIFY(fold(story).isEmpty());
    }

    void anEventCountsOnceAndKeysStay()
    {
        Story story;
        story.memberMissing();
        Incidents incidents(m_dictionary, [](const ConnectionId&) { return IdentityProvider::Okta; });
        for (int i = 0; i < 3; ++i)
            incidents.add(story.events().first());
        QCOMPARE(incidents.list().first().count, 1);
        QCOMPARE(incidents.list().first().key, fold(story).first().key);
    }

    void manyEventsAreFoldedQuickly()
    {
        Story story;
        for (int i = 0; i < 50'000; ++i) {
            if (i % 10 == 0)
                story.memberMissing(u"u%1"_s.arg(i % 700));
            else
                story.say(u"GET"_s, u"/Users/u%1"_s.arg(i), 200);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fold(story).size(), 70);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    [[nodiscard]] QList<Incident> fold(const Story& story, IdentityProvider idp = IdentityProvider::Okta) const
    {
        Incidents incidents(m_dictionary, [idp](const ConnectionId&) { return idp; });
        for (const auto& event : story.events())
            incidents.add(event);
        return incidents.list();
    }

    Dictionary m_dictionary;
};

QTEST_GUILESS_MAIN(TestIncident)
#include "tst_incident.moc"
