// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_report.h"
#include "tests/checks/rehearsed.h"
#include "tests/support/secret_trail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

using Twist = std::function<ScriptedServer::Script(quint16 port)>;

/// What the server does in the place of a PATCH that has `text`.
Twist inPlaceOf(const QByteArray& text, const QByteArray& operations)
{
    return [=](quint16 port) {
        return forging(port, [=](ReceivedRequest& request) {
            if (request.method != "PATCH" || !request.body.contains(text))
                return;
            request.body =
                R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" + operations + "]}";
            request.headers.insert("content-length", QByteArray::number(request.body.size()));
        });
    };
}

/// Says that it did what was asked, and does nothing.
Twist ignoring(const QByteArray& method, const QByteArray& text)
{
    return [=](quint16 port) {
        return lyingBefore(port, [=](const ReceivedRequest& request) {
            const bool isIt =
                request.method == method && (request.body.contains(text) || request.target.contains(text));
            return isIt ? std::optional(httpAnswer(204, {})) : std::nullopt;
        });
    };
}

/// Refuses it with that status.
Twist refusing(const QByteArray& method, const QByteArray& text, int status)
{
    return [=](quint16 port) {
        return lyingBefore(port, [=](const ReceivedRequest& request) {
            const bool isIt =
                request.method == method && (request.body.contains(text) || request.target.contains(text));
            const QByteArray error = R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":")" +
                                     QByteArray::number(status) + R"(","detail":"No."})";
            return isIt ? std::optional(httpAnswer(status, error, "application/scim+json")) : std::nullopt;
        });
    };
}

/// Changes what comes back of users and groups.
Twist sayingInAnswers(const QByteArray& before, const QByteArray& after)
{
    return [=](quint16 port) -> ScriptedServer::Script {
        return [=](QTcpSocket& socket, const ReceivedRequest& request) {
            auto* onward = new QTcpSocket(&socket);
            QObject::connect(onward, &QTcpSocket::disconnected, &socket, [=, &socket] {
                const auto whole = onward->readAll();
                rememberSecrets(whole);
                const auto split = whole.indexOf("\r\n\r\n");
                auto body = whole.sliced(split + 4);
                body.replace(before, after);
                const int status = whole.sliced(9, 3).toInt();
                socket.write(httpAnswer(status, body, "application/scim+json"));
            });
            onward->connectToHost(QHostAddress::LocalHost, port);
            onward->write(onWire(request));
        };
    };
}

/// A filter that the server understands otherwise.
Twist asking(const QByteArray& before, const QByteArray& after)
{
    return [=](quint16 port) {
        return forging(port, [=](ReceivedRequest& request) { request.target.replace(before, after); });
    };
}

/// Makes another user of a repeated creation.
ScriptedServer::Script takingTwice(quint16 port)
{
    return forging(port, [](ReceivedRequest& request) {
        if (request.method != "POST" || !request.body.contains("userName") || request.body.contains("givenName"))
            return;
        request.body.replace("@example.invalid", "-2@example.invalid");
        request.headers.insert("content-length", QByteArray::number(request.body.size()));
    });
}

const QByteArray emptied = R"({"op":"remove","path":"members"})";
const QByteArray nothing = R"({"op":"replace","path":"externalId","value":"x"})";

} // namespace

Q_DECLARE_METATYPE(Twist)
Q_DECLARE_METATYPE(provost::Dialect)

/// Servers that do one thing wrong: each is found at its step, and nothing is left behind.
class TestRehearsalLies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_theatre.open(), m_theatre.server.errors().constData()); }
    void eachLieIsFound_data();
    void eachLieIsFound();
    void aTokenThatComesBackIsNotShown();
    void aRefusedTokenEndsIt();
    void whoAsksToSlowDownIsLeftInPeace();

private:
    Theatre m_theatre;
};

void TestRehearsalLies::eachLieIsFound_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, Dialect dialect, const Twist& twist, const QString& found) {
        QTest::newRow(name) << dialect << twist << found;
    };
    const auto okta = Dialect::Okta;
    const auto entra = Dialect::Entra;
    const auto legacy = Dialect::EntraLegacy;
    row("read-only groups refused", okta, refusing("POST", R"("groups":[])", 400), u"fail create-user"_s);
    row("no list of groups", okta, refusing("GET", "count=100", 404), u"fail test-groups"_s);
    row("second user of the same name", okta, takingTwice, u"fail create-again"_s);
    row("conflict without a reason", okta, sayingInAnswers("uniqueness", "taken"), u"warning create-again"_s);
    row("capitals are others", okta, asking("PROVOST-REHEARSAL", "NOBODY"), u"fail look-up-capitals"_s);
    row("PUT does nothing", okta, ignoring("PUT", "Rehearsed"), u"fail put-user"_s);
    row("PUT of what was read refused", okta, refusing("PUT", R"("meta")", 400), u"fail put-user"_s);
    row("password comes back", okta, sayingInAnswers(R"("userName")", R"("password":"geheim","userName")"),
        u"fail create-user"_s);
    row("members without type refused", okta, refusing("PATCH", R"("op":"add")", 400), u"fail add-members"_s);
    row("members dropped", okta, ignoring("PATCH", R"("op":"add")"), u"fail add-members"_s);
    row("rename empties", okta, inPlaceOf(R"("id":)", R"({"op":"replace","path":"members","value":[]})"),
        u"fail rename-group"_s);
    row("remove of one removes all", okta, inPlaceOf("members[value eq", emptied), u"fail remove-member"_s);
    row("push now adds", okta, inPlaceOf(R"("path":"members","value":[{)", nothing), u"fail add-members"_s);
    row("same name is a conflict", okta, refusing("PUT", "-group-renamed", 409), u"fail put-group"_s);
    row("empty list ignored", okta, ignoring("PATCH", R"("value":[])"), u"fail empty-group"_s);
    row("path-less active ignored", okta, ignoring("PATCH", R"({"active":false})"), u"fail deactivate"_s);
    row("path-less active refused", okta, refusing("PATCH", R"({"active":false})", 400), u"fail deactivate"_s);
    row("active as a text", okta, sayingInAnswers(R"("active":true)", R"("active":"True")"), u"fail create-user"_s);
    row("no active", okta, sayingInAnswers(R"("active":true,)", ""), u"warning create-user"_s);
    row("deleted group is still there", okta, ignoring("DELETE", "/Groups/"), u"fail delete-group"_s);

    row("404 for nobody", entra, refusing("GET", "filter=userName", 404), u"fail test-connection"_s);
    row("unknown parameter refused", entra, refusing("GET", "aadOptscim062020", 400), u"warning flag-in-address"_s);
    row("no schemas", entra, refusing("GET", "/Schemas", 404), u"warning schemas"_s);
    row("value path refused", entra, refusing("GET", "filter=emails", 400), u"warning look-up-email"_s);
    row("externalId not found", entra, asking("filter=externalId", "filter=title"), u"fail look-up-external-id"_s);
    row("nulls refused", entra, refusing("POST", "null", 400), u"fail create-second"_s);
    row("Microsoft's schema refused", entra, refusing("POST", "ADSCIM", 400), u"fail create-group"_s);
    row("members not excluded", entra, asking("excludedAttributes=members", "x=1"), u"warning read-group"_s);
    row("dotted keys ignored", entra, ignoring("PATCH", "name.givenName"), u"fail update-user"_s);
    row("reference check refused", entra, refusing("GET", "attributes=id", 400), u"warning check-manager"_s);
    row("null $ref refused", entra, refusing("PATCH", R"("$ref")", 400), u"fail add-members"_s);
    row("inactive not found", entra, asking("-renamed%40", "-nobody%40"), u"fail look-up-inactive"_s);

    row("capital ops refused", legacy, refusing("PATCH", R"("op":"Replace")", 400), u"fail update-user"_s);
    row("add by a filter lost", legacy, ignoring("PATCH", "phoneNumbers"), u"warning add-phone"_s);
    row("text False ignored", legacy, ignoring("PATCH", R"("False")"), u"fail disable"_s);
    row("text False refused", legacy, refusing("PATCH", R"("False")", 400), u"fail disable"_s);
    row("text False is true", legacy, inPlaceOf(R"("False")", R"({"op":"replace","path":"active","value":true})"),
        u"fail disable"_s);
    row("remove by a list removes all", legacy, inPlaceOf(R"("op":"Remove")", emptied), u"fail remove-member"_s);
    row("manager as a text lost", legacy, ignoring("PATCH", "manager"), u"warning add-manager"_s);
    row("name stays", legacy, ignoring("PATCH", R"("path":"userName")"), u"fail rename-user"_s);
    row("deleted user is still there", legacy, ignoring("DELETE", "/Users/"), u"fail delete-user"_s);

    row("one object refused", Dialect::OneLogin, refusing("POST", R"("emails":{)", 400), u"fail create-user"_s);
    row("unknown attribute refused", Dialect::OneLogin, refusing("POST", "customField", 400), u"fail create-user"_s);
    row("no PUT", Dialect::OneLogin, refusing("PUT", "", 405), u"fail put-user"_s);
    row("no PATCH", Dialect::OneLogin, refusing("PATCH", "", 405), u"fail patch-user"_s);

    // Whoever changes answers there leaves out the headers.
    row("no Location", Dialect::Plain, sayingInAnswers("nothing to change", ""), u"warning create-user"_s);
    row("wrong filter finds all", Dialect::Plain, asking("filter=userName%20eq", "x=1&y"), u"fail filter-unknown"_s);
    row("half a change", Dialect::Plain,
        inPlaceOf("Half", R"({"op":"replace","path":"name.familyName","value":"Half"})"), u"fail patch-atomic"_s);
    row("PUT merges", Dialect::Plain, ignoring("PUT", "Rehearsed"), u"fail put-user"_s);
    row("attributes ignored", Dialect::Plain, asking("attributes=userName", "x=1"), u"warning project"_s);
}

void TestRehearsalLies::eachLieIsFound()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const Twist, twist);
    QFETCH(const QString, found);
    m_theatre.listener->setScript(twist(m_theatre.server.port()));
    const auto rehearsal = m_theatre.rehearsed(dialect);
    const auto text = foundBy(rehearsal).join(u", "_s) + u'\n' + checkreport::toText(rehearsal);
    QVERIFY2(!foundBy(rehearsal).isEmpty() && foundBy(rehearsal).constFirst() == found, qPrintable(text));
    for (const auto& finding : rehearsal.findings)
        QVERIFY(finding.verdict == CheckVerdict::Pass || !finding.sentence.isEmpty());
    // A server that deletes nothing keeps what was created, and says so.
    m_theatre.listener->setScript(handOn(m_theatre.server.port()));
    for (const auto& left : rehearsal.leftovers)
        m_theatre.client->send("DELETE", (left.isGroup ? "/Groups/" : "/Users/") + left.id.toLatin1());
    QVERIFY2(m_theatre.population() == 0, qPrintable(text));
}

void TestRehearsalLies::aTokenThatComesBackIsNotShown()
{
    const auto token = m_theatre.client->token();
    const auto echo = sayingInAnswers(R"("userName")", R"("nickName":")" + token + R"(","userName")");
    m_theatre.listener->setScript(echo(m_theatre.server.port()));
    const auto rehearsal = m_theatre.rehearsed(Dialect::Okta);
    m_theatre.listener->setScript(handOn(m_theatre.server.port()));
    for (const auto& report :
         {checkreport::toText(rehearsal).toUtf8(), checkreport::toJson(rehearsal), checkreport::toHtml(rehearsal)}) {
        QVERIFY(!report.contains(token));
        QVERIFY(!report.contains("Aa1!")); // the password that was made up
    }
    QVERIFY(checkreport::toJson(rehearsal).contains("provost-rehearsal-"));
    QCOMPARE(m_theatre.population(), 0);
}

void TestRehearsalLies::aRefusedTokenEndsIt()
{
    m_theatre.listener->setScript(handOn(m_theatre.server.port()));
    auto endpoint = m_theatre.endpoint();
    const auto token = inventToken();
    endpoint.token = std::make_shared<const Secret>(Secret::take(QByteArray(token)));
    const auto before = m_theatre.listener->requests().size();
    const auto rehearsal =
        outcome(rehearse(endpoint, Dialect::Okta, RehearsalNames::make(), {}, Call{rehearsalTime, {}}));
    QCOMPARE(foundBy(rehearsal), QStringList{u"fail test-users"_s});
    QCOMPARE(m_theatre.listener->requests().size(), before + 1);
    QVERIFY(!checkreport::toJson(rehearsal).contains(token));
}

void TestRehearsalLies::whoAsksToSlowDownIsLeftInPeace()
{
    const auto before = m_theatre.listener->requests().size();
    m_theatre.listener->setScript(always(httpAnswer(429, "{}", "application/scim+json", "Retry-After: 60\r\n")));
    const auto rehearsal = m_theatre.rehearsed(Dialect::Okta);
    QCOMPARE(m_theatre.listener->requests().size(), before + 1);
    QCOMPARE(rehearsal.count(CheckVerdict::NotChecked), rehearsal.findings.size() - 1);
}

QTEST_GUILESS_MAIN(TestRehearsalLies)
#include "tst_rehearsal_lies.moc"
