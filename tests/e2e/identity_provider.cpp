// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/identity_provider.h"

#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

QString placeOf(const QString& base)
{
    const QUrl url(base);
    return u"http://%1:%2"_s.arg(url.host(), QString::number(url.port()));
}

QByteArray userBody(const QByteArray& userName, const QByteArray& given, const QByteArray& family)
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":")" + userName +
           R"(","externalId":"ext-)" + userName + R"(","name":{"givenName":")" + given + R"(","familyName":")" +
           family + R"("},"emails":[{"primary":true,"type":"work","value":")" + userName + R"("}],"active":true})";
}

QByteArray patchBody(const QByteArray& operations)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)" + operations + "]}";
}

} // namespace

IdentityProvider::IdentityProvider(const QString& base, const QByteArray& token)
    : m_base(QUrl(base).path().toUtf8())
    , m_client(placeOf(base), token)
{
}

QString IdentityProvider::expect(int status, const QByteArray& method, const QByteArray& path, const QByteArray& body)
{
    const auto answer = m_client.request(method, m_base + path, body, {{"Content-Type", "application/scim+json"}});
    if (answer.status == status)
        return status == 204 ? u"done"_s : answer.json["id"_L1].toString(u"a list"_s);
    qWarning("%s %s was answered with %d: %s", method.constData(), path.constData(), answer.status,
             answer.body.constData());
    return {};
}

bool IdentityProvider::playOkta()
{
    if (expect(200, "GET", "/Users?startIndex=1&count=100&filter=userName%20eq%20%22ana.silva%40acme.example%22")
            .isEmpty())
        return false;
    const auto ana = expect(201, "POST", "/Users", userBody("ana.silva@acme.example", "Ana", "Silva")).toUtf8();
    const auto bruno = expect(201, "POST", "/Users", userBody("bruno@acme.example", "Bruno", "Silveira")).toUtf8();
    if (ana.isEmpty() || bruno.isEmpty() || expect(200, "GET", "/Users/" + ana).isEmpty())
        return false;
    const auto group =
        expect(
            201, "POST", "/Groups",
            R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Engineering","members":[]})")
            .toUtf8();
    const auto members = R"({"op":"add","path":"members","value":[{"value":")" + ana + R"(","display":"ana"}]})";
    const auto joined = m_client.request("PATCH", m_base + "/Groups/" + group, patchBody(members),
                                         {{"Content-Type", "application/scim+json"}});
    if (group.isEmpty() || joined.status / 100 != 2)
        return false;
    return !expect(200, "PATCH", "/Users/" + bruno, patchBody(R"({"op":"replace","value":{"active":false}})"))
                .isEmpty();
}

bool IdentityProvider::playEntra()
{
    if (expect(200, "GET", "/Users?filter=userName+eq+%22silke%40contoso.example%22").isEmpty())
        return false;
    const auto silke = expect(201, "POST", "/Users", userBody("silke@contoso.example", "Silke", "Brandt")).toUtf8();
    const auto group =
        expect(
            201, "POST", "/Groups",
            R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g-1","displayName":"Contractors"})")
            .toUtf8();
    if (silke.isEmpty() || group.isEmpty())
        return false;
    const auto members = R"({"op":"Add","path":"members","value":[{"$ref":null,"value":")" + silke + R"("}]})";
    const auto joined = m_client.request("PATCH", m_base + "/Groups/" + group, patchBody(members),
                                         {{"Content-Type", "application/scim+json"}});
    if (joined.status / 100 != 2)
        return false;
    const auto operations = QByteArrayLiteral(
        R"({"op":"Replace","path":"name.familyName","value":"Brandt-Vogel"},{"op":"Replace","path":"active","value":"False"})");
    return !expect(200, "PATCH", "/Users/" + silke, patchBody(operations)).isEmpty();
}

} // namespace provost::test
