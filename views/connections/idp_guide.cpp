// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/idp_guide.h"

#include "model/net/server_url.h"
#include "resources/resources.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct IdpGuideWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::IdpGuide)
};

/// The guide's file as it is, before translation. A file that is missing or broken is a fault of the build, which
/// tests/views reads all of.
QJsonObject fileOf(IdentityProvider idp)
{
    initResources();
    QFile file(u":/provost/guides/%1.json"_s.arg(slug(idp)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString translated(const QJsonValue& text)
{
    const auto source = text.toString();
    return source.isEmpty() ? source : QCoreApplication::translate("provost::IdpGuide", source.toUtf8().constData());
}

QStringList translatedList(const QJsonValue& texts)
{
    QStringList lines;
    const auto values = texts.toArray();
    for (const auto& value : values)
        lines.append(translated(value));
    return lines;
}

IdpGuide::Field fieldOf(const QJsonObject& object)
{
    const auto value = object.value("value"_L1).toString();
    using Value = IdpGuide::Field::Value;
    return {translated(object.value("name"_L1)),
            value == "baseUrl"_L1 ? Value::BaseUrl
            : value == "token"_L1 ? Value::Token
                                  : Value::Text,
            object.value("text"_L1).toString()};
}

QString sourceOf(const QJsonObject& file, const QDate& asOf)
{
    const auto vendor = file.value("vendor"_L1).toString();
    if (vendor.isEmpty())
        return translated(file.value("note"_L1));
    return IdpGuideWords::tr("Checked against the pages of %1 in %2.", "vendor, month")
        .arg(vendor, QLocale().toString(asOf, u"MMMM yyyy"_s));
}

} // namespace

QString IdpGuide::nameOf(Field::Value value) const
{
    const auto found = std::ranges::find(fields, value, &Field::value);
    return found == fields.cend() ? QString() : found->name;
}

IdpGuide idpGuide(IdentityProvider idp)
{
    const auto file = fileOf(idp);
    IdpGuide guide;
    guide.shortName = translated(file.value("shortName"_L1));
    guide.place = translated(file.value("place"_L1));
    guide.authentication = translated(file.value("authentication"_L1));
    const auto fields = file.value("fields"_L1).toArray();
    for (const auto& field : fields)
        guide.fields.append(fieldOf(field.toObject()));
    guide.steps = translatedList(file.value("steps"_L1));
    guide.traps = translatedList(file.value("traps"_L1));
    guide.firstSuccess = translated(file.value("firstSuccess"_L1));
    guide.switchOff = translated(file.value("switchOff"_L1));
    guide.asOf = QDate::fromString(file.value("asOf"_L1).toString(), Qt::ISODate);
    guide.source = sourceOf(file, guide.asOf);
    const auto sources = file.value("sources"_L1).toArray();
    for (const auto& address : sources)
        guide.sources.append(address.toString());
    return guide;
}

QString uniqueField()
{
    return u"userName"_s;
}

QString nameInSentence(IdentityProvider idp)
{
    return idp == IdentityProvider::Custom ? IdpGuideWords::tr("your identity provider") : idpGuide(idp).shortName;
}

QString baseUrlCaution(IdentityProvider idp, const QString& scimBaseUrl)
{
    if (idp == IdentityProvider::Okta && scimBaseUrl.contains('_'_L1))
        return IdpGuideWords::tr(
            "Okta refuses a base URL with an underscore. Give this server a public address without one.");
    if (idp == IdentityProvider::EntraId && QUrl(scimBaseUrl).scheme() == "http"_L1)
        return IdpGuideWords::tr(
            "Entra calls only https addresses. Give this server a certificate and an https public address.");
    return {};
}

QString reachabilityCaution(const ServerInfo& server)
{
    if (server.version.isEmpty() || server.publicUrlReachable)
        return {};
    const auto address = isolated(server.publicUrl);
    const auto host = QUrl(server.publicUrl).host();
    if (isLoopbackHost(host))
        return IdpGuideWords::tr(
                   "%1 is reachable from this computer only. An identity provider in the cloud needs a server with "
                   "a public address.")
            .arg(address);
    return IdpGuideWords::tr(
               "%1 is reachable from this network only. An identity provider in the cloud needs a public address.")
        .arg(address);
}

} // namespace provost
