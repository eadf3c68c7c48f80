// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/capability_sheet.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using Verdict = CapabilityLine::Verdict;

namespace {

Event request(const QString& method, const QString& path, const QString& query, int status,
              const QString& scimType = {})
{
    static qint64 last = 0;
    Event event;
    event.id = ++last;
    event.method = method;
    event.path = path;
    event.query = query;
    event.status = status;
    event.scimType = scimType;
    return event;
}

CapabilityLine lineOf(const QList<CapabilityLine>& sheet, ScimFeature feature)
{
    return *std::ranges::find(sheet, feature, &CapabilityLine::feature);
}

} // namespace

/// What a server says of itself against what it did.
class TestCapabilitySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saidAndDone_data();
    void saidAndDone();
    void whatIsNoWordAboutTheFeatureCountsNot();
    void aLieIsMarkedAfterTheFirstContraryAnswer();
    void nobodyWasAsked();
};

void TestCapabilitySheet::saidAndDone_data()
{
    QTest::addColumn<ScimFeature>("feature");
    QTest::addColumn<bool>("advertised");
    QTest::addColumn<Event>("event");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, ScimFeature feature, bool advertised, const Event& event, Verdict verdict) {
        QTest::newRow(name) << feature << advertised << event << verdict;
    };
    const auto users = u"/scim/v2/Users"_s;
    row("a filter works", ScimFeature::Filter, true,
        request(u"GET"_s, users, u"filter=userName eq \"a\"&count=1"_s, 200), Verdict::Proved);
    row("a filter is refused", ScimFeature::Filter, true,
        request(u"GET"_s, users, u"filter=title pr"_s, 400, u"invalidFilter"_s), Verdict::Contradicted);
    row("no filter, as it says", ScimFeature::Filter, false,
        request(u"GET"_s, users, u"filter=title pr"_s, 400, u"invalidFilter"_s), Verdict::NotOffered);
    row("it can more than it says", ScimFeature::Filter, false, request(u"GET"_s, users, u"filter=title pr"_s, 200),
        Verdict::Contradicted);
    row("PATCH works", ScimFeature::Patch, true, request(u"PATCH"_s, users + u"/1"_s, {}, 204), Verdict::Proved);
    row("no PATCH", ScimFeature::Patch, true, request(u"PATCH"_s, users + u"/1"_s, {}, 501), Verdict::Contradicted);
    row("no sorting", ScimFeature::Sort, true, request(u"GET"_s, users, u"startIndex=1&sortBy=userName"_s, 501),
        Verdict::Contradicted);
    row("a cursor", ScimFeature::Cursor, true, request(u"GET"_s, users, u"cursor=&count=2"_s, 200), Verdict::Proved);
    row("Bulk is not there", ScimFeature::Bulk, true, request(u"POST"_s, u"/scim/v2/Bulk"_s, {}, 404),
        Verdict::Contradicted);
    row("a version was asked for", ScimFeature::ETag, true, request(u"GET"_s, users + u"/1"_s, {}, 304),
        Verdict::Proved);
    row("a version did not match", ScimFeature::ETag, false, request(u"PATCH"_s, users + u"/1"_s, {}, 412),
        Verdict::Contradicted);
    row("nobody used it", ScimFeature::Sort, true, request(u"GET"_s, users, u"count=1"_s, 200), Verdict::Unproved);
}

void TestCapabilitySheet::saidAndDone()
{
    QFETCH(const ScimFeature, feature);
    QFETCH(const bool, advertised);
    QFETCH(const Event, event);
    QFETCH(const Verdict, verdict);
    const auto sheet = capabilitySheet(AdvertisedFeatures{{feature, advertised}}, {event});
    QCOMPARE(sheet.size(), scimFeatures().size());
    const auto line = lineOf(sheet, feature);
    QCOMPARE(line.advertised, std::optional(advertised));
    QCOMPARE(line.verdict, verdict);
    for (const auto& other : sheet)
        QVERIFY(other.feature == feature || other.verdict == Verdict::Unknown);
}

void TestCapabilitySheet::whatIsNoWordAboutTheFeatureCountsNot()
{
    const AdvertisedFeatures all{{ScimFeature::Patch, true}, {ScimFeature::Filter, true}, {ScimFeature::Bulk, true}};
    const auto users = u"/scim/v2/Users"_s;
    const auto sheet = capabilitySheet(all, {request(u"PATCH"_s, users + u"/1"_s, {}, 404),
                                             request(u"PATCH"_s, users + u"/1"_s, {}, 400, u"invalidPath"_s),
                                             request(u"GET"_s, users, u"filter=userName pr"_s, 401),
                                             request(u"GET"_s, users, u"filter=userName pr"_s, 429),
                                             request(u"POST"_s, u"/scim/v2/Bulk"_s, {}, 413)});
    for (const auto feature : all.keys()) {
        QCOMPARE(lineOf(sheet, feature).verdict, Verdict::Unproved);
        QCOMPARE(lineOf(sheet, feature).observed.refused, 0);
    }
}

void TestCapabilitySheet::aLieIsMarkedAfterTheFirstContraryAnswer()
{
    const AdvertisedFeatures said{{ScimFeature::Filter, true}};
    QList<Event> requests;
    for (int i = 0; i < 50; ++i)
        requests.prepend(request(u"GET"_s, u"/scim/v2/Users"_s, u"filter=userName eq \"a\""_s, 200));
    QCOMPARE(lineOf(capabilitySheet(said, requests), ScimFeature::Filter).verdict, Verdict::Proved);
    const auto refused = request(u"GET"_s, u"/scim/v2/Users"_s, u"filter=title pr"_s, 400, u"invalidFilter"_s);
    requests.prepend(refused);
    const auto line = lineOf(capabilitySheet(said, requests), ScimFeature::Filter);
    QCOMPARE(line.verdict, Verdict::Contradicted);
    QCOMPARE(line.observed.answered, 50);
    QCOMPARE(line.observed.refused, 1);
    QCOMPARE(line.observed.event, refused.id);
    QCOMPARE(line.observed.status, 400);
    QCOMPARE(line.observed.scimType, u"invalidFilter"_s);
}

void TestCapabilitySheet::nobodyWasAsked()
{
    const auto sheet = capabilitySheet(std::nullopt, {request(u"PATCH"_s, u"/scim/v2/Users/1"_s, {}, 204)});
    for (const auto& line : sheet) {
        QVERIFY(!line.advertised);
        QCOMPARE(line.verdict, Verdict::Unknown);
    }
    QCOMPARE(lineOf(sheet, ScimFeature::Patch).observed.answered, 1);
    QVERIFY(!lineOf(sheet, ScimFeature::ChangePassword).observed.isVisible);
}

QTEST_GUILESS_MAIN(TestCapabilitySheet)
#include "tst_capability_sheet.moc"
