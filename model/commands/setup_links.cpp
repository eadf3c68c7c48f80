// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setup_links.h"

#include "model/commands/question.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int mostPages = 40; ///< a page may hold nothing that can be read, and name a next one all the same

/// Whom it is about, for the journal: ids say nothing, and the address of a link says too much.
QByteArray about(const QString& name)
{
    return QJsonDocument(QJsonObject{{u"name"_s, name}}).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<void>> removeLink(OpenServer at, SetupLink link)
{
    const auto ask = [id = link.id, before = about(link.accountName)](AdminApi& api, Call call) {
        call.before = before;
        return api.removeSetupLink(id, std::move(call));
    };
    co_return co_await question<void>(at, ask, Cancellation());
}

QCoro::Task<Result<void>> forget(OpenServer at, ConnectionId id, QString name)
{
    const auto ask = [id, before = about(name)](AdminApi& api, Call call) {
        call.before = before;
        return api.removeDeliveries(id, std::move(call));
    };
    co_return co_await question<void>(at, ask, Cancellation());
}

} // namespace

QCoro::Task<Result<QList<SetupLink>>> readSetupLinks(OpenServer at, Cancellation cancel)
{
    const auto ask = [](AdminApi& api, Call call) { return api.setupLinks(std::move(call)); };
    co_return co_await question<QList<SetupLink>>(at, ask, cancel);
}

QCoro::Task<Result<CreatedSetupLink>> makeSetupLink(OpenServer at, AccountId account, int days)
{
    const auto ask = [account, days, before = about(account.text())](AdminApi& api, Call call) {
        call.before = before;
        return api.createSetupLink(account, days, std::move(call));
    };
    co_return co_await question<CreatedSetupLink>(at, ask, Cancellation());
}

ChangeStep removingSetupLink(const OpenServer& at, const SetupLink& link)
{
    return {link.accountName, [at, link](const Cancellation&) { return removeLink(at, link); }};
}

QCoro::Task<Result<Deliveries>> readDeliveries(OpenServer at, ConnectionId connection, Cancellation cancel)
{
    Deliveries read;
    QString after;
    int pages = 0;
    do {
        const auto ask = [connection, after](AdminApi& api, Call call) {
            return api.deliveries(connection, after, std::move(call));
        };
        const auto page = co_await question<Page<Delivery>>(at, ask, cancel);
        if (!page)
            co_return tl::unexpected(page.error());
        read.items += page->items;
        after = page->next;
    } while (!after.isEmpty() && ++pages < mostPages && read.items.size() < mostDeliveries);
    read.hasMore = !after.isEmpty();
    std::ranges::stable_sort(read.items, std::ranges::greater(), &Delivery::at);
    co_return read;
}

ChangeStep forgettingDeliveries(const OpenServer& at, const Connection& connection)
{
    return {connection.name,
            [at, id = connection.id, name = connection.name](const Cancellation&) { return forget(at, id, name); }};
}

} // namespace provost
