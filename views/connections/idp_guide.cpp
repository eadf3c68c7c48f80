// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/idp_guide.h"

#include "model/net/server_url.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(provost::IdpGuide)
};

QString bearer()
{
    return Words::tr("HTTP header, Bearer");
}

/// The pages that these guides were held against were read in that month.
QString checkedAgainst(const QString& vendor)
{
    return Words::tr("Checked against the pages of %1 in November 2026.", "vendor").arg(vendor);
}

IdpGuide okta()
{
    return {Words::tr("Okta"),
            Words::tr("In Okta: Applications, your app, Provisioning, Integration"),
            Words::tr("SCIM connector base URL"),
            Words::tr("Authorization"),
            bearer(),
            {Words::tr("Under General, App Settings, choose SCIM as the kind of provisioning, and save."),
             Words::tr("Enter the SCIM base URL, and userName as the unique identifier field for users."),
             Words::tr("Choose HTTP Header as the authentication mode and paste the token."),
             Words::tr("Press Test Connector Configuration, then save."),
             Words::tr("Under To App, switch on Create Users, Update User Attributes and Deactivate Users."),
             Words::tr("Assign people to the app; groups follow under Push Groups.")},
            Words::tr("Okta never deletes a user: whoever is unassigned is deactivated."),
            checkedAgainst(u"Okta"_s)};
}

IdpGuide entra()
{
    return {Words::tr("Entra"),
            Words::tr("In Entra: Enterprise applications, your app, Provisioning, Admin credentials"),
            Words::tr("Tenant URL"),
            Words::tr("Secret Token"),
            Words::tr("Secret token (Bearer)"),
            {Words::tr("Choose Automatic as the provisioning mode."),
             Words::tr("Enter the SCIM base URL as the Tenant URL and paste the token as the Secret Token."),
             Words::tr("Press Test Connection, then save."),
             Words::tr("Assign users and groups, then switch the provisioning status on.")},
            Words::tr("After the first cycle Entra calls about every 40 minutes, so a change may take that long."),
            checkedAgainst(u"Microsoft"_s)};
}

IdpGuide oneLogin()
{
    return {Words::tr("OneLogin"),
            Words::tr("In OneLogin: Applications, your app, Configuration"),
            Words::tr("SCIM Base URL"),
            Words::tr("SCIM Bearer Token"),
            bearer(),
            {Words::tr("Add the app SCIM Provisioner with SAML (SCIM v2 Enterprise)."),
             Words::tr("Enter the SCIM base URL and paste the token as the SCIM Bearer Token."),
             Words::tr("Enable the API Connection, then save."),
             Words::tr("Under Provisioning, tick Enable provisioning and choose what happens when a user is removed."),
             Words::tr("For groups, open Groups under Parameters and tick Include in User Provisioning.")},
            Words::tr("If groups are sent by a parameter, mark that parameter as multi-value; otherwise all groups "
                      "arrive as one name."),
            Words::tr("Not checked against the vendor’s pages: the steps are those that other products give for "
                      "OneLogin, read in November 2026.")};
}

IdpGuide google()
{
    return {Words::tr("Google"),
            Words::tr("In the Google Admin console: Apps, Web and mobile apps, your app, Auto-provisioning"),
            Words::tr("Endpoint URL"),
            Words::tr("Access token"),
            bearer(),
            {Words::tr("Choose an app of Google’s catalogue whose set-up lets you enter an address and a token."),
             Words::tr("Press Configure auto-provisioning, paste the token as the Access token and enter the SCIM base "
                       "URL as the Endpoint URL."),
             Words::tr("Check the attribute mapping, then press Continue."),
             Words::tr("Choose who is in scope and what happens when somebody leaves, then switch it on.")},
            Words::tr("Google provisions only apps of its catalogue and has no generic SCIM source. Users are synced "
                      "every few hours; do not count on groups."),
            Words::tr("The way to the page and its order are those of Google’s pages. The names of the two fields are "
                      "not checked against the vendor’s pages: other products give them. Read in November 2026.")};
}

IdpGuide jumpCloud()
{
    return {Words::tr("JumpCloud"),
            Words::tr("In JumpCloud: SSO Applications, your app, Identity Management"),
            Words::tr("Base URL"),
            Words::tr("Token Key"),
            bearer(),
            {Words::tr("Choose SCIM 2.0."), Words::tr("Enter the SCIM base URL and paste the token as the Token Key."),
             Words::tr("Enter the address of one of your users as the Test User Email."),
             Words::tr("Press Test Connection, then Activate, then save.")},
            Words::tr("Activating is a live test: JumpCloud creates a test user and a test group, changes them and "
                      "removes them again. They show under Activity."),
            Words::tr("What happens at Activate is checked against the pages of JumpCloud. The names of the fields are "
                      "not checked against the vendor’s pages: other products give them. Read in November 2026.")};
}

IdpGuide pingOne()
{
    return {Words::tr("PingOne"),
            Words::tr("In PingOne: Integrations, Provisioning, New connection, Identity Store, SCIM Outbound"),
            Words::tr("SCIM base URL"),
            Words::tr("OAuth Access Token"),
            Words::tr("OAuth 2 Bearer Token"),
            {Words::tr("Enter the SCIM base URL, with /Users and /Groups as the resources, and choose SCIM version "
                       "2.0."),
             Words::tr("Choose OAuth 2 Bearer Token as the authentication method and Bearer as the authentication "
                       "header, and paste the token as the OAuth Access Token."),
             Words::tr("Press Test connection, then continue and save."),
             Words::tr("Switch the connection on, and add a rule that says whom it provisions.")},
            Words::tr("Groups that PingOne synchronizes are its internal groups."),
            checkedAgainst(u"Ping Identity"_s)};
}

IdpGuide custom()
{
    return {Words::tr("The identity provider"),
            Words::tr("At your identity provider: where it asks for a SCIM 2.0 endpoint"),
            Words::tr("SCIM base URL"),
            Words::tr("Token"),
            bearer(),
            {Words::tr("Enter the SCIM base URL without a slash at the end."),
             Words::tr("Send the token with every request, in the Authorization header after the word Bearer."),
             Words::tr("Identify users by userName.")},
            {},
            {}};
}

} // namespace

QString uniqueField()
{
    return u"userName"_s;
}

IdpGuide idpGuide(IdentityProvider idp)
{
    switch (idp) {
    case IdentityProvider::Okta:
        return okta();
    case IdentityProvider::EntraId:
        return entra();
    case IdentityProvider::OneLogin:
        return oneLogin();
    case IdentityProvider::GoogleWorkspace:
        return google();
    case IdentityProvider::JumpCloud:
        return jumpCloud();
    case IdentityProvider::PingOne:
        return pingOne();
    case IdentityProvider::Custom:
        return custom();
    }
    Q_UNREACHABLE();
}

QString nameInSentence(IdentityProvider idp)
{
    return idp == IdentityProvider::Custom ? Words::tr("your identity provider") : idpGuide(idp).shortName;
}

QString baseUrlCaution(IdentityProvider idp, const QString& scimBaseUrl)
{
    if (idp == IdentityProvider::Okta && scimBaseUrl.contains('_'_L1))
        return Words::tr("Okta refuses a base URL with an underscore. Give this server a public address without one.");
    if (idp == IdentityProvider::EntraId && QUrl(scimBaseUrl).scheme() == "http"_L1)
        return Words::tr(
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
        return Words::tr(
                   "%1 is reachable from this computer only. An identity provider in the cloud needs a server with "
                   "a public address.")
            .arg(address);
    return Words::tr(
               "%1 is reachable from this network only. An identity provider in the cloud needs a public address.")
        .arg(address);
}

} // namespace provost
