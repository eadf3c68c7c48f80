// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/contract_subjects.h"

#include "model/api/auth0/auth0_api.h"
#include "model/api/frontegg/frontegg_api.h"
#include "model/api/polis/polis_api.h"
#include "model/api/provost/provost_api.h"
#include "model/api/scalekit/scalekit_api.h"
#include "model/api/scim/scim_api.h"
#include "model/api/stytch/stytch_api.h"
#include "model/api/workos/workos_api.h"
#include "tests/server/profiles/product_test.h"
#include "tests/support/auth0_fake.h"
#include "tests/support/frontegg_fake.h"
#include "tests/support/lying_scim.h"
#include "tests/support/polis_fake.h"
#include "tests/support/scalekit_fake.h"
#include "tests/support/secret_trail.h"
#include "tests/support/stytch_fake.h"
#include "tests/support/workos_fake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

constexpr int lastLie = int(Lie::HidesHolders);

bool mayChange(const ReceivedRequest& request)
{
    return request.method != "GET" && request.method != "HEAD";
}

qsizetype writesIn(const QList<ReceivedRequest>& requests)
{
    return std::ranges::count_if(requests, mayChange);
}

/// A provostd as one product, behind a door that counts what comes through.
struct Product
{
    Product(const QString& profile, const QString& plan)
        : product(profile, plan)
        , door(handOn(product.isReady() ? product.server().port() : quint16(0)))
    {
    }
    ProductTest product;
    ScriptedServer door;
};

Subject subjectOf(const std::shared_ptr<Product>& at, int people, int groups)
{
    Subject subject;
    subject.people = people;
    subject.groups = groups;
    subject.requests = [at] { return at->door.requests().size(); };
    subject.writes = [at] { return writesIn(at->door.requests()); };
    subject.unexpected = [] { return QStringList(); };
    subject.alive = at;
    return subject;
}

/// Two people and a group, where the product takes groups.
std::shared_ptr<Product> inhabited(const QString& profile, const QString& plan, int& groups)
{
    auto at = std::make_shared<Product>(profile, plan);
    if (!at->product.isReady())
        return nullptr;
    const QJsonObject all{
        {u"createUsers"_s, true}, {u"updateAttributes"_s, true}, {u"deactivateUsers"_s, true}, {u"syncGroups"_s, true}};
    at->product.editConnection({{u"operations"_s, all}});
    const auto ana = at->product.provision("ana@acme.example");
    at->product.provision("ben@acme.example");
    at->product.makeGroup("Finance", {ana});
    groups = at->product.scim("GET", "/Groups").json["totalResults"_L1].toInt();
    return at;
}

Subject provostSubject()
{
    int groups = 0;
    const auto at = inhabited(u"standard"_s, {}, groups);
    if (!at)
        return {};
    auto subject = subjectOf(at, 2, groups);
    subject.kind = &openProvost;
    subject.url = at->door.url();
    subject.key = at->product.server().adminKey().toLatin1();
    subject.wrongKey = inventKey();
    rememberSecrets(subject.key);
    return subject;
}

Subject scimSubject(const QString& profile)
{
    int groups = 0;
    const auto at = inhabited(profile, profile == "formuley"_L1 ? u"Enterprise"_s : QString(), groups);
    if (!at)
        return {};
    auto subject = subjectOf(at, 2, groups);
    subject.kind = &openScim;
    subject.url = at->door.url() + QString::fromLatin1(at->product.mountOf(at->product.connection()));
    subject.key = at->product.connection().secret;
    subject.wrongKey = inventToken();
    rememberSecrets(subject.key);
    return subject;
}

Subject lyingSubject(Lie lie)
{
    const auto at = std::make_shared<LyingScim>(25, QSet<Lie>{lie});
    Subject subject;
    subject.kind = &openScim;
    subject.url = at->url();
    subject.key = at->token();
    subject.wrongKey = "wrong-" + at->token();
    subject.isHonest = false;
    subject.requests = [at] { return at->requests().size(); };
    subject.writes = [at] { return writesIn(at->requests()); };
    subject.unexpected = [] { return QStringList(); };
    subject.alive = at;
    return subject;
}

template <class Fake>
Subject vendorSubject(const std::shared_ptr<Fake>& at, decltype(Subject::kind) kind)
{
    Subject subject;
    subject.kind = kind;
    subject.url = at->url();
    subject.key = at->key();
    subject.requests = [at] { return at->requests().size(); };
    subject.writes = [at] { return at->writes().size(); };
    subject.unexpected = [at] { return at->unexpected(); };
    subject.loseNextAnswerTo = [at](const QByteArray& method) { at->loseNextAnswerTo(method); };
    subject.alive = at;
    return subject;
}

Subject fronteggSubject()
{
    const auto at = std::make_shared<FronteggFake>();
    at->addAccount(u"acme"_s, u"Acme"_s);
    at->addAccount(u"empty"_s, u"Empty"_s);
    at->addAccount(u"contoso"_s, u"Contoso"_s);
    at->addConnection(u"acme"_s, u"Acme workforce"_s);
    QStringList ids;
    for (int i = 0; i < 205; ++i) // more than a page
        ids.append(at->addUser({u"acme"_s}, u"person%1@acme.example"_s.arg(i)));
    at->addUser({u"acme"_s}, u"by.hand@acme.example"_s, u"frontegg"_s);
    at->addUser({u"acme"_s, u"contoso"_s}, u"both@acme.example"_s);
    at->addGroup(u"acme"_s, u"Finance"_s, ids.first(3));
    at->addGroup(u"acme"_s, u"By hand"_s, {}, u"frontegg"_s);
    auto subject = vendorSubject(at, &openFrontegg);
    subject.wrongKey = at->key() + "-not";
    subject.people = 207; // one of them in two accounts
    subject.groups = 1;
    return subject;
}

Subject polisSubject()
{
    const auto at = std::make_shared<PolisFake>();
    const auto acme = at->addDirectory(u"acme"_s, u"Acme"_s);
    at->addDirectory(u"empty"_s, u"Empty"_s);
    const auto contoso = at->addDirectory(u"contoso"_s, u"Contoso"_s, u"azure-scim-v2"_s);
    QStringList ids;
    for (int i = 0; i < 105; ++i) // more than two pages
        ids.append(at->addUser(acme, u"person%1@acme.example"_s.arg(i)));
    at->addUser(contoso, u"ben@contoso.example"_s);
    at->addGroup(acme, u"Finance"_s, ids);
    auto subject = vendorSubject(at, &openPolis);
    subject.wrongKey = at->key() + "-not";
    subject.people = 106;
    subject.groups = 1;
    return subject;
}

Subject workOsSubject()
{
    const auto at = std::make_shared<WorkOsFake>();
    at->addOrganization(u"org_acme"_s, u"Acme"_s);
    at->addOrganization(u"org_empty"_s, u"Empty"_s);
    const auto acme = at->addDirectory(u"org_acme"_s, u"Acme Okta"_s);
    at->addDirectory(u"org_acme"_s, u"Acme Entra"_s, u"azure scim v2.0"_s, u"invalid_credentials"_s);
    QStringList ids;
    for (int i = 0; i < 205; ++i) // more than two pages
        ids.append(at->addUser(acme, u"person%1@acme.example"_s.arg(i)));
    at->addGroup(acme, u"Finance"_s, ids);
    at->addGroup(acme, u"Nobody"_s, {});
    auto subject = vendorSubject(at, &openWorkOs);
    subject.wrongKey = at->key() + "-not";
    subject.people = 205;
    subject.groups = 2;
    return subject;
}

Subject scalekitSubject()
{
    const auto at = std::make_shared<ScalekitFake>();
    at->addOrganization(u"org_acme"_s, u"Acme"_s);
    at->addOrganization(u"org_empty"_s, u"Empty"_s);
    const auto acme = at->addDirectory(u"org_acme"_s, u"Acme Okta"_s);
    const auto entra = at->addDirectory(u"org_acme"_s, u"Acme Entra"_s, u"MICROSOFT_AD"_s);
    QStringList ids;
    for (int i = 0; i < 65; ++i) // more than two pages
        ids.append(at->addUser(acme, u"person%1@acme.example"_s.arg(i)));
    at->addUser(entra, u"ben@acme.example"_s);
    at->addGroup(acme, u"Finance"_s, ids);
    at->addGroup(acme, u"Nobody"_s, {});
    auto subject = vendorSubject(at, &openScalekit);
    subject.wrongKey = at->key() + "-not";
    subject.people = 66;
    subject.groups = 2;
    return subject;
}

Subject auth0Subject()
{
    const auto at = std::make_shared<Auth0Fake>();
    const auto acme = at->addConnection(u"acme-okta"_s, u"okta"_s);
    const auto contoso = at->addConnection(u"contoso-saml"_s, u"samlp"_s);
    at->addConnection(u"empty"_s, u"oidc"_s);
    const auto free = at->addConnection(u"fabrikam-entra"_s, u"waad"_s, false);
    at->addToken(acme, u"2026-11-01T10:00:00.000Z"_s);
    QStringList ids;
    for (int i = 0; i < 1105; ++i) // more than one search tells
        ids.append(at->addUser(acme, u"person%1@acme.example"_s.arg(i)));
    at->addUser(contoso, u"ben@contoso.example"_s);
    at->addGroup(acme, u"Finance"_s, ids.first(105));
    at->addGroup(acme, u"Nobody"_s, {});
    auto subject = vendorSubject(at, &openAuth0);
    subject.wrongKey = at->key() + "-not";
    subject.people = 1106;
    subject.groups = 2;
    subject.freeAccount = AccountId(free);
    return subject;
}

Subject stytchSubject()
{
    const auto at = std::make_shared<StytchFake>();
    at->addOrganization(u"organization-test-acme"_s, u"Acme"_s);
    at->addOrganization(u"organization-test-empty"_s, u"Empty"_s);
    at->addOrganization(u"organization-test-contoso"_s, u"Contoso"_s);
    const auto acme = at->addConnection(u"organization-test-acme"_s, u"Acme workforce"_s);
    const auto contoso = at->addConnection(u"organization-test-contoso"_s, u"Contoso"_s, u"rippling"_s);
    const auto finance = at->addGroup(acme, u"Finance"_s, u"editor"_s);
    at->addGroup(acme, u"Nobody"_s);
    for (int i = 0; i < 1105; ++i) // more than a page
        at->addMember(u"organization-test-acme"_s, acme, u"person%1@acme.example"_s.arg(i), {finance});
    at->addMember(u"organization-test-acme"_s, {}, u"by.hand@acme.example"_s);
    at->addMember(u"organization-test-contoso"_s, contoso, u"ben@contoso.example"_s);
    auto subject = vendorSubject(at, &openStytch);
    subject.wrongKey = at->key() + "-not";
    subject.people = 1106;
    subject.groups = 2;
    subject.freeAccount = AccountId(u"organization-test-empty"_s);
    return subject;
}

} // namespace

QStringList subjectNames()
{
    QStringList names{u"provost"_s};
    for (const auto* profile : {"standard", "forg", "ruleforge", "frontegg", "formuley", "guide"})
        names.append(u"scim "_s + QString::fromLatin1(profile));
    for (int lie = 0; lie <= lastLie; ++lie)
        names.append(u"lie %1"_s.arg(lie));
    names.append({u"frontegg"_s, u"polis"_s, u"workos"_s, u"scalekit"_s, u"auth0"_s, u"stytch"_s});
    return names;
}

Subject makeSubject(const QString& name)
{
    static const QHash<QString, Subject (*)()> others{
        {u"provost"_s, &provostSubject}, {u"frontegg"_s, &fronteggSubject}, {u"polis"_s, &polisSubject},
        {u"workos"_s, &workOsSubject},   {u"scalekit"_s, &scalekitSubject}, {u"auth0"_s, &auth0Subject},
        {u"stytch"_s, &stytchSubject}};
    if (name.startsWith("scim "_L1))
        return scimSubject(name.sliced(5));
    return name.startsWith("lie "_L1) ? lyingSubject(Lie(name.sliced(4).toInt())) : others.value(name)();
}

} // namespace provost::test
