// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/check_finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(provost::Doctor)
};

} // namespace

const QList<EndpointCheck>& endpointChecks()
{
    static const QList<EndpointCheck> all{
        EndpointCheck::Address,       EndpointCheck::Certificate, EndpointCheck::BasePath, EndpointCheck::Token,
        EndpointCheck::ContentType,   EndpointCheck::Clock,       EndpointCheck::Config,   EndpointCheck::Schemas,
        EndpointCheck::ResourceTypes, EndpointCheck::Users,       EndpointCheck::Groups,   EndpointCheck::Lookup,
        EndpointCheck::UnknownId,     EndpointCheck::Paging,      EndpointCheck::Slashes};
    return all;
}

QString idOf(EndpointCheck check)
{
    switch (check) {
    case EndpointCheck::Address:
        return u"address"_s;
    case EndpointCheck::Certificate:
        return u"certificate"_s;
    case EndpointCheck::BasePath:
        return u"base-path"_s;
    case EndpointCheck::Token:
        return u"token"_s;
    case EndpointCheck::ContentType:
        return u"content-type"_s;
    case EndpointCheck::Clock:
        return u"clock"_s;
    case EndpointCheck::Config:
        return u"service-provider-config"_s;
    case EndpointCheck::Schemas:
        return u"schemas"_s;
    case EndpointCheck::ResourceTypes:
        return u"resource-types"_s;
    case EndpointCheck::Users:
        return u"users"_s;
    case EndpointCheck::Groups:
        return u"groups"_s;
    case EndpointCheck::Lookup:
        return u"lookup"_s;
    case EndpointCheck::UnknownId:
        return u"unknown-id"_s;
    case EndpointCheck::Paging:
        return u"paging"_s;
    case EndpointCheck::Slashes:
        return u"slashes"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        return u"pass"_s;
    case CheckVerdict::Warning:
        return u"warning"_s;
    case CheckVerdict::Fail:
        return u"fail"_s;
    case CheckVerdict::NotChecked:
        return u"not-checked"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(CheckActor actor)
{
    switch (actor) {
    case CheckActor::Nobody:
        return u"nobody"_s;
    case CheckActor::Asker:
        return u"asker"_s;
    case CheckActor::Network:
        return u"network"_s;
    case CheckActor::Server:
        return u"server"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(EndpointCheck check)
{
    switch (check) {
    case EndpointCheck::Address:
        return CheckWords::tr("Name and address");
    case EndpointCheck::Certificate:
        return CheckWords::tr("Certificate");
    case EndpointCheck::BasePath:
        return CheckWords::tr("Base path");
    case EndpointCheck::Token:
        return CheckWords::tr("Token");
    case EndpointCheck::ContentType:
        return CheckWords::tr("Kind of answer");
    case EndpointCheck::Clock:
        return CheckWords::tr("Clock");
    case EndpointCheck::Config:
        return u"ServiceProviderConfig"_s;
    case EndpointCheck::Schemas:
        return u"Schemas"_s;
    case EndpointCheck::ResourceTypes:
        return u"ResourceTypes"_s;
    case EndpointCheck::Users:
        return CheckWords::tr("Read a user");
    case EndpointCheck::Groups:
        return CheckWords::tr("Read a group");
    case EndpointCheck::Lookup:
        return CheckWords::tr("Look-up by name");
    case EndpointCheck::UnknownId:
        return CheckWords::tr("Unknown user");
    case EndpointCheck::Paging:
        return CheckWords::tr("Pages and totals");
    case EndpointCheck::Slashes:
        return CheckWords::tr("Slashes");
    }
    Q_UNREACHABLE();
}

QString nameOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        return CheckWords::tr("passed", "verdict of a check");
    case CheckVerdict::Warning:
        return CheckWords::tr("warning", "verdict of a check");
    case CheckVerdict::Fail:
        return CheckWords::tr("failed", "verdict of a check");
    case CheckVerdict::NotChecked:
        return CheckWords::tr("not checked", "verdict of a check");
    }
    Q_UNREACHABLE();
}

QString nameOf(CheckActor actor)
{
    switch (actor) {
    case CheckActor::Nobody:
        return {};
    case CheckActor::Asker:
        return CheckWords::tr("whoever entered address and token");
    case CheckActor::Network:
        return CheckWords::tr("whoever looks after the network");
    case CheckActor::Server:
        return CheckWords::tr("whoever runs the server");
    }
    Q_UNREACHABLE();
}

QString summary(const Examination& examination)
{
    const int failed = examination.count(CheckVerdict::Fail);
    const int warned = examination.count(CheckVerdict::Warning);
    const int skipped = examination.count(CheckVerdict::NotChecked);
    QStringList said;
    if (failed > 0)
        said.append(CheckWords::tr("%n check(s) failed.", nullptr, failed));
    if (warned > 0)
        said.append(CheckWords::tr("%n check(s) found something that can do harm.", nullptr, warned));
    if (failed == 0 && warned == 0)
        said.append(CheckWords::tr("%n check(s) passed.", nullptr, examination.count(CheckVerdict::Pass)));
    if (skipped > 0)
        said.append(CheckWords::tr("%n could not be made.", "checks", skipped));
    return said.join(u' ');
}

} // namespace provost
