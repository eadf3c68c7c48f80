// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/asking.h"
#include "model/api/scim/resources.h"

#include <QCoroTask>
#include <QHash>

#include <memory>

namespace provost::endpoint {

/// A SCIM server at an address, and what is known of it so far. Shared by the coroutines of one ScimApi, on its thread.
struct Endpoint
{
    ServerUrl server;
    std::shared_ptr<const Secret> token;
    asking::Door door;
    ScimPreset preset = {}; ///< what is known of the product
    bool isLearned = false; ///< ServiceProviderConfig was asked for; what is unset in `advertised` it does not say
    AdvertisedFeatures advertised = {};
    QHash<UserId, QByteArray> etags = {};         ///< of users that were read one by one, as the server wrote them
    QHash<UserId, QString> names = {};            ///< of users that were listed: members are often sent without
    QHash<QString, bool> changedAfterWorks = {};  ///< by path: whether the filter was seen to do what it says
    QHash<QString, qsizetype> filterForms = {};   ///< by what is looked for: the first filter that the server takes
    QHash<GroupId, qint64> saidMembers = {};      ///< how many users of the newest listing say that they are in it
    QHash<GroupId, QList<UserId>> witnesses = {}; ///< of these, those that were listed last, a few of each group
    bool hasSeenMembers = false;                  ///< a group told who is in it

    [[nodiscard]] bool offers(ScimFeature feature) const { return advertised.value(feature, false); }
    [[nodiscard]] bool denies(ScimFeature feature) const { return !advertised.value(feature, true); }
};
using EndpointPtr = std::shared_ptr<Endpoint>;

using asking::rest;

/// Remembers what makes later answers better: who is known is always brought up to date, and of others `most` are kept.
template <class Value>
void remember(QHash<UserId, Value>& known, const UserId& id, const Value& value, qsizetype most = 500'000)
{
    if (known.size() < most || known.contains(id))
        known.insert(id, value);
}

/// Another server may answer at the address by now: what was learned of it is asked for again.
void forgetLearned(Endpoint& at);

/// A SCIM object, and what the answer told beside it.
struct ScimAnswer
{
    QJsonObject object;
    QByteArray etag;
    QDateTime date;
};

[[nodiscard]] HttpRequest requestTo(const Endpoint& at, HttpMethod method, const QString& path,
                                    const QUrlQuery& query = {});
QCoro::Task<Result<ScimAnswer>> readObject(EndpointPtr at, HttpRequest request, Call call);

/// Reads ServiceProviderConfig once. A server without one is taken as it is; an Error means that it did not let itself
/// be asked.
QCoro::Task<Result<void>> learn(EndpointPtr at, Call call);

/// One page of a listing. It goes on by what came, never by what was asked for; by index until a page is empty, since
/// `totalResults` may be wrong.
struct Listed
{
    ListAnswer list;
    QString next; ///< as `after` of the question; empty: that was all
};
QCoro::Task<Result<Listed>> listPage(EndpointPtr at, QString path, QString filter, QString after, int limit, Call call);

/// The filter for what changed after that time. ErrorKind::Unsupported where the server does not do what it says: it is
/// asked once for what changed in the far future, of which there is nothing.
QCoro::Task<Result<QString>> changedAfterFilter(EndpointPtr at, QString path, QDateTime time, Call call);

} // namespace provost::endpoint
