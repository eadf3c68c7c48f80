// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/doctor_verdicts.h"
#include "model/net/json_body.h"
#include "model/scim/messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::doctor;

namespace {

const QByteArray scimType = "application/scim+json";

Reply replied(int status, const QByteArray& body, const QByteArray& type = scimType)
{
    Reply reply{HttpAnswer{status, type, body, {}}, fail(ErrorKind::BadAnswer, {}), {}, {}, {}, {}};
    reply.endedAt = QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    reply.answer->date = reply.endedAt;
    reply.exchange.status = status;
    if (reply.answer->isSuccess())
        reply.object = jsonObjectOf(*reply.answer, AnswerBounds());
    else
        reply.words = scim::errorFromJson(body, status).detail;
    return reply;
}

Reply silent(ErrorKind kind, const QString& detail = {})
{
    return {fail(kind, u"scim.example.com"_s, detail), fail(kind, {}), {}, {}, {}, {}};
}

QByteArray listOf(const QByteArrayList& resources, const QByteArray& total)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":)" + total +
           R"(,"Resources":[)" + resources.join(',') + "]}";
}

QByteArray errorOf(const QByteArray& detail)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","detail":")" + detail + "\"}";
}

const QByteArray anna = R"({"id":"1","userName":"anna"})";
const QByteArray bert = R"({"id":"2","userName":"bert"})";
const QByteArray sales = R"({"id":"9","displayName":"Sales"})";

/// What a right server with two users and one group answers.
Replies rightReplies(const QString& place = u"https://scim.example.com/v2"_s)
{
    Replies replies{*ServerUrl::parse(place), {}, {}};
    const auto put = [&replies](Question question, const Reply& reply) { replies.of.emplace(question, reply); };
    put(Question::Users, replied(200, listOf({anna}, "2")));
    put(Question::Anonymous, replied(401, errorOf("No token.")));
    put(Question::Config, replied(200, R"({"schemas":["urn:config"],"patch":{"supported":true},
        "filter":{"supported":true},"sort":{"supported":true},"etag":{"supported":true},"bulk":{"supported":true}})"));
    put(Question::Schemas, replied(200, listOf({R"({"id":"urn:ietf:params:scim:schemas:core:2.0:User"})"}, "1")));
    put(Question::ResourceTypes, replied(200, listOf({R"({"endpoint":"/Users"})"}, "1")));
    put(Question::User, replied(200, anna));
    put(Question::UnknownUser, replied(404, errorOf("No such user.")));
    put(Question::Groups, replied(200, listOf({sales}, "1")));
    put(Question::Group, replied(200, sales));
    put(Question::Lookup, replied(200, listOf({}, "0")));
    put(Question::FirstPage, replied(200, listOf({anna, bert}, "2")));
    put(Question::SecondPage, replied(200, listOf({bert}, "2")));
    put(Question::SlashBehind, replied(200, listOf({anna}, "2")));
    put(Question::SlashBetween, replied(200, listOf({anna}, "2")));
    return replies;
}

/// What is otherwise than it should be.
using Change = std::function<void(Replies&)>;

Change answers(Question question, const Reply& reply)
{
    return [question, reply](Replies& replies) { replies.of.insert_or_assign(question, reply); };
}

Change all(const QList<Change>& changes)
{
    return [changes](Replies& replies) {
        for (const auto& change : changes)
            change(replies);
    };
}

Change unasked(Question question)
{
    return [question](Replies& replies) { replies.of.erase(question); };
}

Change dead(ErrorKind kind, const QString& detail)
{
    return all({answers(Question::Users, silent(kind, detail)), answers(Question::Anonymous, silent(kind, detail)),
                answers(Question::Config, silent(kind, detail))});
}

Change atPlace(const QString& place)
{
    return [place](Replies& replies) { replies.place = *ServerUrl::parse(place); };
}

Change resolves(const Result<int>& addresses)
{
    return [addresses](Replies& replies) { replies.addresses = addresses; };
}

Change changed(Question question, const std::function<void(HttpAnswer&)>& change)
{
    return [question, change](Replies& replies) { change(*replies.of.at(question).answer); };
}

Change trustedFor(int days)
{
    return [days](Replies& replies) {
        auto& users = replies.of.at(Question::Users);
        users.answer->trustedUntil = users.endedAt.addDays(days);
    };
}

Change clockOff(int seconds)
{
    return changed(Question::Users, [seconds](HttpAnswer& answer) { answer.date = answer.date.addSecs(seconds); });
}

Change users(const QByteArrayList& one, const QByteArray& oneTotal, const QByteArrayList& both,
             const QByteArray& bothTotal, const QByteArrayList& then, const QByteArray& thenTotal)
{
    return all({answers(Question::Users, replied(200, listOf(one, oneTotal))),
                answers(Question::FirstPage, replied(200, listOf(both, bothTotal))),
                answers(Question::SecondPage, replied(200, listOf(then, thenTotal)))});
}

void row(const char* name, EndpointCheck check, const Change& change, CheckVerdict verdict, const char* says,
         CheckActor actor = CheckActor::Nobody)
{
    QTest::newRow(name) << check << change << verdict << QString::fromUtf8(says) << actor;
}

constexpr auto Pass = CheckVerdict::Pass;
constexpr auto Warning = CheckVerdict::Warning;
constexpr auto Fail = CheckVerdict::Fail;
constexpr auto NotChecked = CheckVerdict::NotChecked;
constexpr auto Asker = CheckActor::Asker;
constexpr auto Network = CheckActor::Network;
constexpr auto Server = CheckActor::Server;

} // namespace

Q_DECLARE_METATYPE(Change)

/// Each verdict of each check, from answers that no server need give.
class TestDoctorVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightServerPasses();
    void reachIsJudged_data();
    void reachIsJudged() { judgeRow(); }
    void tokenAndFormAreJudged_data();
    void tokenAndFormAreJudged() { judgeRow(); }
    void discoveryIsJudged_data();
    void discoveryIsJudged() { judgeRow(); }
    void resourcesAreJudged_data();
    void resourcesAreJudged() { judgeRow(); }
    void pagesAreJudged_data();
    void pagesAreJudged() { judgeRow(); }
    void obstaclesAreJudged_data();
    void obstaclesAreJudged() { judgeRow(); }
    void whatFollowsFromACauseIsNotSaidAgain_data();
    void whatFollowsFromACauseIsNotSaidAgain();

private:
    static void columns();
    static void judgeRow();
};

void TestDoctorVerdicts::columns()
{
    QTest::addColumn<EndpointCheck>("check");
    QTest::addColumn<Change>("change");
    QTest::addColumn<CheckVerdict>("verdict");
    QTest::addColumn<QString>("says");
    QTest::addColumn<CheckActor>("actor");
}

void TestDoctorVerdicts::judgeRow()
{
    QFETCH(const EndpointCheck, check);
    QFETCH(const Change, change);
    QFETCH(const CheckVerdict, verdict);
    QFETCH(const QString, says);
    QFETCH(const CheckActor, actor);
    auto replies = rightReplies();
    change(replies);
    const auto finding = judge(check, replies);
    QCOMPARE(finding.check, check);
    QVERIFY2(finding.verdict == verdict && finding.sentence.contains(says), qPrintable(finding.sentence));
    QCOMPARE(finding.actor, actor);
    // Who has to act is told what to do, and nobody else is.
    QCOMPARE(finding.remedy.isEmpty(), actor == CheckActor::Nobody);
}

void TestDoctorVerdicts::aRightServerPasses()
{
    auto replies = rightReplies();
    trustedFor(100)(replies);
    for (const auto check : endpointChecks()) {
        const auto finding = judge(check, replies);
        QVERIFY2(finding.verdict == Pass, qPrintable(finding.sentence));
        QVERIFY(finding.remedy.isEmpty());
    }
}

void TestDoctorVerdicts::reachIsJudged_data()
{
    columns();
    const auto address = EndpointCheck::Address;
    row("reached", address, resolves(3), Pass, "3 address");
    row("by its number", address, all({atPlace(u"https://192.0.2.7"_s), resolves(1)}), Pass, "192.0.2.7");
    row("through a proxy", address, resolves(fail(ErrorKind::Unreachable, {})), Pass, "was reached");
    row("through a proxy that is named", address,
        all({resolves(fail(ErrorKind::Unreachable, {})),
             changed(Question::Users, [](HttpAnswer& answer) { answer.proxy = u"http://proxy.example:3128"_s; })}),
        Pass, "through the proxy");
    row("no such name", address,
        all({dead(ErrorKind::Unreachable, u"not found"_s), resolves(fail(ErrorKind::Unreachable, {}))}), Fail,
        "No server is known", Asker);
    row("silent", address, dead(ErrorKind::TimedOut, {}), Fail, "no answer in time", Network);
    row("refused", address, all({dead(ErrorKind::Unreachable, u"Connection refused"_s), resolves(1)}), Fail,
        "at port 443", Network);
    const auto certificate = EndpointCheck::Certificate;
    row("plain http", certificate, atPlace(u"http://127.0.0.1:80"_s), NotChecked, "plain http");
    row("untrusted", certificate,
        dead(ErrorKind::Untrusted, u"Host: scim.example.com\nReason: The certificate has expired\nCertificate: x"_s),
        Fail, "The certificate has expired", Server);
    row("unreached", certificate, dead(ErrorKind::Unreachable, {}), NotChecked, "not reached");
    row("its end is not known", certificate, {[](Replies&) {}}, Pass, "made out for this name");
    row("ends soon", certificate, trustedFor(21), Warning, "ends in 21 day", Server);
    row("ends late", certificate, trustedFor(22), Pass, "22 more day");
    const auto path = EndpointCheck::BasePath;
    row("nothing to see", path, dead(ErrorKind::Untrusted, {}), NotChecked, "not reached");
    row("users break off", path, answers(Question::Users, silent(ErrorKind::BadAnswer)), Pass, "SCIM server answers");
    row("redirected away", path, dead(ErrorKind::RedirectRefused, u"redirected to https://b.example"_s), Fail,
        "https://b.example", Server);
    row("redirected inside", path, changed(Question::Users, [](HttpAnswer& answer) { answer.redirects = 1; }), Warning,
        "another address first", Server);
    const auto nothing = replied(404, "no", "text/plain");
    const auto lost = all({answers(Question::Users, nothing), answers(Question::Config, nothing)});
    auto elsewhere = replied(401, errorOf("No token."));
    elsewhere.place = u"https://scim.example.com/v2/scim/v2"_s;
    row("elsewhere", path, all({lost, answers(Question::Elsewhere, elsewhere)}), Fail, "/v2/scim/v2", Asker);
    row("not found", path, lost, Fail, "(404)", Asker);
    const auto page = replied(200, "<html></html>", "text/html; charset=utf-8");
    row("a page", path, all({answers(Question::Users, page), answers(Question::Config, page)}), Fail, "web page",
        Asker);
    const auto other = replied(200, R"({"items":[]})", "application/json");
    row("another interface", path, all({answers(Question::Users, other), answers(Question::Config, other)}), Fail,
        "not SCIM 2.0", Asker);
    const auto broken = replied(500, "oops", "text/plain");
    row("something", path, all({answers(Question::Users, broken), answers(Question::Config, broken)}), Pass,
        "Something answers");
    const auto slashes = EndpointCheck::Slashes;
    row("slash before", slashes, answers(Question::SlashBetween, replied(404, errorOf({}))), Warning,
        "end of the base URL", Asker);
    row("slash behind", slashes, answers(Question::SlashBehind, replied(404, errorOf({}))), Warning, "behind Users",
        Server);
    row("slash and silence", slashes, answers(Question::SlashBehind, silent(ErrorKind::TimedOut)), Warning, "–",
        Server);
    row("slashes unasked", slashes, unasked(Question::SlashBehind), NotChecked, "could not be read");
}

void TestDoctorVerdicts::tokenAndFormAreJudged_data()
{
    columns();
    const auto token = EndpointCheck::Token;
    row("unknown", token, answers(Question::Users, replied(401, {})), Fail, "(401).", Asker);
    row("unknown, with words", token, answers(Question::Users, replied(401, errorOf("Expired."))), Fail, "Expired.",
        Asker);
    row("paused", token, answers(Question::Users, replied(403, errorOf("The directory is Inactive."))), Fail,
        "is paused (403)", Server);
    row("forbidden", token, answers(Question::Users, replied(403, {})), Fail, "may not read users (403).", Server);
    row("forbidden, with words", token, answers(Question::Users, replied(403, errorOf("Wrong scope."))), Fail,
        "Wrong scope.", Server);
    row("another fault", token, answers(Question::Users, replied(500, {})), NotChecked, "another reason");
    row("open to all", token, answers(Question::Anonymous, replied(200, listOf({anna}, "2"))), Fail, "to anybody",
        Server);
    row("unclear without", token, answers(Question::Anonymous, replied(404, {})), Warning, "answers 404", Server);
    row("forbidden without", token, answers(Question::Anonymous, replied(403, {})), Pass, "nobody gets in");
    const auto form = EndpointCheck::ContentType;
    row("no answer", form, answers(Question::Users, silent(ErrorKind::BadAnswer)), NotChecked, "No answer");
    row("a fault", form, answers(Question::Users, replied(500, errorOf({}))), NotChecked, "could not be read");
    row("with a charset", form, answers(Question::Users, replied(200, listOf({}, "0"), scimType + "; charset=utf-8")),
        Pass, "application/scim+json");
    row("JSON", form, answers(Question::Users, replied(200, listOf({}, "0"), "application/json")), Warning,
        "application/json", Server);
    row("HTML for users alone", form, answers(Question::Users, replied(200, "<html>", "text/html")), Fail, "no SCIM",
        Server);
    const auto clock = EndpointCheck::Clock;
    row("a minute", clock, clockOff(60), Pass, "agree");
    row("ahead", clock, clockOff(150), Warning, "3 minute(s) ahead", Server);
    row("behind", clock, clockOff(-3'600), Fail, "60 minute(s) behind", Server);
    row("no time", clock, changed(Question::Users, [](HttpAnswer& answer) { answer.date = {}; }), NotChecked,
        "no Date header");
    row("no answer to the clock", clock, answers(Question::Users, silent(ErrorKind::BadAnswer)), NotChecked,
        "No answer");
}

void TestDoctorVerdicts::discoveryIsJudged_data()
{
    columns();
    const auto config = EndpointCheck::Config;
    const auto is = [](const QByteArray& body) { return answers(Question::Config, replied(200, body)); };
    row("no config", config, answers(Question::Config, replied(404, {})), Warning, "(404)", Server);
    row("config not built", config, answers(Question::Config, replied(501, {})), Warning, "(501)", Server);
    row("empty config", config, is(R"({"schemas":["urn:config"]})"), Fail, "does not say", Server);
    row("no PATCH", config, is(R"({"schemas":[],"patch":{"supported":false},"filter":{"supported":true}})"), Warning,
        "offers filter, but not patch", Server);
    row("nothing at all", config, is(R"({"schemas":[],"patch":{},"filter":{}})"), Warning, "offers none of patch",
        Server);
    row("the usual", config, is(R"({"schemas":[],"patch":{"supported":true},"filter":{"supported":true}})"), Pass,
        "but not sort, etag, bulk");
    row("config in silence", config, answers(Question::Config, silent(ErrorKind::TimedOut)), Fail, "in time", Server);
    const auto schemas = EndpointCheck::Schemas;
    row("schemas unasked", schemas, unasked(Question::Schemas), NotChecked, "could not be read");
    row("no schemas", schemas, answers(Question::Schemas, replied(404, {})), Warning, "(404)", Server);
    row("other schemas", schemas, answers(Question::Schemas, replied(200, listOf({R"({"id":"urn:x"})"}, "1"))), Warning,
        "not among the 1", Server);
    row("schemas refused", schemas, answers(Question::Schemas, replied(403, errorOf("Not yours."))), Fail, "Not yours.",
        Server);
    const auto types = EndpointCheck::ResourceTypes;
    row("types unasked", types, unasked(Question::ResourceTypes), NotChecked, "could not be read");
    row("no users among them", types,
        answers(Question::ResourceTypes, replied(200, listOf({R"({"endpoint":"/Things"})"}, "1"))), Warning, "/Users",
        Server);
    row("types broken", types, answers(Question::ResourceTypes, replied(500, errorOf("Oops."))), Fail, "500: ", Server);
}

void TestDoctorVerdicts::resourcesAreJudged_data()
{
    columns();
    const auto usersCheck = EndpointCheck::Users;
    const auto list = [](const QByteArray& body) { return answers(Question::Users, replied(200, body)); };
    row("users", usersCheck, [](Replies&) {}, Pass, "2 user");
    row("no list", usersCheck, list(R"({"schemas":["urn:x"],"Resources":[]})"), Fail, "no ListResponse", Server);
    row("total in words", usersCheck, list(listOf({anna}, R"("2")")), Fail, "totalResults", Server);
    row("promised and not there", usersCheck,
        list(R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":4})"), Fail,
        "brings none", Server);
    row("nobody", usersCheck, list(listOf({}, "0")), Pass, "right and empty");
    row("no id", usersCheck, list(listOf({R"({"userName":"anna"})"}, "1")), Fail, "has no id", Server);
    row("no name", usersCheck, list(listOf({R"({"id":"1"})"}, "1")), Fail, "has no userName", Server);
    row("stopped", usersCheck, unasked(Question::User), NotChecked, "stopped before");
    row("not found alone", usersCheck, answers(Question::User, replied(404, errorOf({}))), Fail, "(404)", Server);
    row("somebody else", usersCheck, answers(Question::User, replied(200, bert)), Fail, "something else", Server);
    row("broken alone", usersCheck, answers(Question::User, replied(502, "bad", "text/html")), Fail, "502", Server);
    const auto groups = EndpointCheck::Groups;
    row("groups unasked", groups, unasked(Question::Groups), NotChecked, "could not be read");
    row("no groups", groups, answers(Question::Groups, replied(501, {})), Warning, "no groups (501)", Asker);
    row("groups that are none", groups, answers(Question::Groups, replied(200, "[]")), Fail, "no SCIM", Server);
    row("no group", groups, answers(Question::Groups, replied(200, listOf({}, "0"))), Pass, "no group to read");
    row("group without a name", groups, answers(Question::Groups, replied(200, listOf({R"({"id":"9"})"}, "1"))), Fail,
        "displayName", Server);
    const auto lookup = EndpointCheck::Lookup;
    row("look-up unasked", lookup, unasked(Question::Lookup), NotChecked, "could not be read");
    row("look-up not found", lookup, answers(Question::Lookup, replied(404, errorOf({}))), Fail, "answers 404", Server);
    row("look-up refused", lookup, answers(Question::Lookup, replied(400, errorOf("invalidFilter"))), Fail,
        "invalidFilter", Server);
    row("filter ignored", lookup, answers(Question::Lookup, replied(200, listOf({anna}, "2"))), Fail,
        "ignores the filter", Server);
    row("filter counts all", lookup, answers(Question::Lookup, replied(200, listOf({}, "2"))), Fail,
        "ignores the filter", Server);
    const auto unknown = EndpointCheck::UnknownId;
    row("unknown unasked", unknown, unasked(Question::UnknownUser), NotChecked, "could not be read");
    row("unknown is there", unknown, answers(Question::UnknownUser, replied(200, "{}")), Fail, "answers 200", Server);
    row("unknown is bad", unknown, answers(Question::UnknownUser, replied(400, errorOf({}))), Warning, "answers 400",
        Server);
    row("unknown breaks it", unknown, answers(Question::UnknownUser, replied(500, errorOf("Null."))), Fail, "500",
        Server);
    row("unknown too often", unknown, answers(Question::UnknownUser, replied(429, {})), NotChecked, "(429)");
    row("unknown without an error", unknown, answers(Question::UnknownUser, replied(404, "{}")), Warning,
        "no error of SCIM", Server);
}

void TestDoctorVerdicts::pagesAreJudged_data()
{
    columns();
    const auto paging = EndpointCheck::Paging;
    row("pages unasked", paging, unasked(Question::SecondPage), NotChecked, "could not be read");
    row("no list to page", paging, answers(Question::Users, replied(200, "{}")), NotChecked, "form of SCIM");
    row("second page broken", paging, answers(Question::SecondPage, replied(503, "<html>", "text/html")), Fail, "503",
        Server);
    row("total of the page", paging, users({anna}, "1", {anna, bert}, "2", {bert}, "1"), Fail, "on the page", Server);
    row("more than asked", paging, users({anna, bert}, "2", {anna, bert}, "2", {bert}, "2"), Fail, "(count)", Server);
    row("one, and more", paging, users({anna}, "1", {anna}, "1", {bert}, "1"), Fail, "a second page has more", Server);
    row("one", paging, users({anna}, "1", {anna}, "1", {}, "1"), NotChecked, "fewer than two");
    row("empty second page", paging, users({anna}, "2", {anna, bert}, "2", {}, "2"), Fail, "is empty", Server);
    row("start ignored", paging, users({anna}, "2", {anna, bert}, "2", {anna}, "2"), Fail, "startIndex", Server);
    const QByteArray cleo = R"({"id":"3","userName":"cleo"})";
    row("no order", paging, users({anna}, "3", {anna, bert}, "3", {cleo}, "3"), Warning, "order", Server);
    row("another count", paging, users({anna}, "9", {anna, bert}, "9", {bert}, "8"), Warning, "counts 8", Server);
    row("pages of one", paging, users({anna}, "2", {anna}, "2", {bert}, "2"), Pass, "fit together");
}

void TestDoctorVerdicts::obstaclesAreJudged_data()
{
    columns();
    const auto groups = EndpointCheck::Groups;
    const auto none = [](ErrorKind kind) { return answers(Question::Groups, silent(kind, u"because"_s)); };
    row("in no time", groups, none(ErrorKind::TimedOut), Fail, "in time", Server);
    row("sent away", groups, none(ErrorKind::RedirectRefused), Fail, "another place", Server);
    row("cancelled", groups, none(ErrorKind::Cancelled), NotChecked, "stopped before");
    row("broken off", groups, none(ErrorKind::BadAnswer), Fail, "broke off", Server);
    row("unreachable meanwhile", groups, none(ErrorKind::Unreachable), Fail, "No answer came", Network);
    row("busy", groups,
        changed(Question::Groups,
                [](HttpAnswer& answer) {
                    answer.status = 429;
                    answer.retryAfterSeconds = 40;
                }),
        NotChecked, "in 40 second");
    row("a fault without words", groups, answers(Question::Groups, replied(500, {})), Fail, "fault 500.", Server);
    row("a refusal without words", groups, answers(Question::Groups, replied(400, {})), Fail, "with 400.", Server);
}

void TestDoctorVerdicts::whatFollowsFromACauseIsNotSaidAgain_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<EndpointCheck>("cause");
    const auto nothing = replied(404, "no", "text/plain");
    const auto refused = replied(401, errorOf("Wrong."));
    QTest::newRow("unreached") << dead(ErrorKind::Unreachable, u"refused"_s) << EndpointCheck::Address;
    QTest::newRow("untrusted") << dead(ErrorKind::Untrusted, u"Host: a\nReason: b"_s) << EndpointCheck::Certificate;
    QTest::newRow("wrong path") << all({answers(Question::Users, nothing), answers(Question::Config, nothing)})
                                << EndpointCheck::BasePath;
    QTest::newRow("wrong token") << all({answers(Question::Users, refused), answers(Question::Config, refused)})
                                 << EndpointCheck::Token;
}

void TestDoctorVerdicts::whatFollowsFromACauseIsNotSaidAgain()
{
    QFETCH(const Change, change);
    QFETCH(const EndpointCheck, cause);
    auto replies = rightReplies();
    change(replies);
    // Nothing of these is asked where users cannot be read.
    for (const auto question : {Question::Schemas, Question::ResourceTypes, Question::User, Question::UnknownUser,
                                Question::Groups, Question::Group, Question::Lookup, Question::FirstPage,
                                Question::SecondPage, Question::SlashBehind, Question::SlashBetween})
        replies.of.erase(question);
    for (const auto check : endpointChecks()) {
        const auto finding = judge(check, replies);
        QVERIFY2((finding.verdict == Fail) == (check == cause), qPrintable(idOf(check) + finding.sentence));
    }
}

QTEST_GUILESS_MAIN(TestDoctorVerdicts)
#include "tst_doctor_verdicts.moc"
