// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "model/net/call.h"
#include "model/net/http_message.h"
#include "model/net/network_options.h"
#include "model/net/network_policy.h"
#include "model/net/proxy_lookup.h"
#include "model/net/proxy_script.h"
#include "model/net/write_witness.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <functional>
#include <memory>
#include <optional>

namespace provost {

/// What differs from one installation to the next.
struct DoorSettings
{
    QList<QSslCertificate> authorities;         ///< trusted beside the system's own
    std::optional<QNetworkProxy> proxy;         ///< unset: the system's proxy; loopback is always called directly
    bool readOnly = false;                      ///< nothing that may change something leaves
    bool readOnlyByPolicy = false;              ///< and that is no choice of the person
    std::shared_ptr<WriteWitness> witness = {}; ///< of what may change something
    std::shared_ptr<const ClientIdentity> identity = {}; ///< shown to a server that asks for one; null: none
    SystemProxies systemProxies = {};                    ///< what the system would say; empty: it is asked
    std::optional<ProxyScript> proxyScript = {};         ///< asked in the place of the system
    NetworkPolicy managed = {};                          ///< beats all of it
};

/// The only way to the network. One per I/O thread; lives and is called there.
///
/// It sends a credential to the place that it is bound to and nowhere else, follows redirects of GET and HEAD inside
/// that place only, speaks https except to loopback, keeps neither cookies nor a cache, never repeats a request that
/// may change something, reads no more than the bounds of the request, and writes method, path, status, duration and
/// request id (nothing else) to the log category `provost.net`.
class NetworkDoor
{
public:
    explicit NetworkDoor(DoorSettings settings = {});
    /// Calls under way end with ErrorKind::Cancelled as soon as the thread is back in its event loop.
    ~NetworkDoor();
    NetworkDoor(const NetworkDoor&) = delete;
    NetworkDoor& operator=(const NetworkDoor&) = delete;

    /// Sends the request and gives the whole answer, whatever its HTTP status. Otherwise an Error: Unreachable,
    /// Untrusted, TimedOut, Cancelled, RedirectRefused, BadAnswer, ReadOnly where it may change something and nothing
    /// may be changed and HostForbidden where the policy does not have the host (no connection is opened then), or
    /// Invalid for a request that cannot be sent.
    /// `subject` is the host, `detail` English text for a person who investigates.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> send(HttpRequest request, Call call);

    /// Whether the policy of this computer has the host.
    [[nodiscard]] bool mayReach(const QString& host) const;

private:
    struct Core;
    static QCoro::Task<Result<HttpAnswer>> runWitnessed(std::shared_ptr<Core> core, HttpRequest request, QString id,
                                                        Call call);
    static QCoro::Task<Result<HttpAnswer>> run(std::shared_ptr<Core> core, HttpRequest request, QString id, Call call);
    static QCoro::Task<Result<void>> learnProxies(std::shared_ptr<Core> core, QUrl url, QString id,
                                                  QDeadlineTimer deadline, CancelToken cancel);
    std::shared_ptr<Core> m_core;
};

} // namespace provost
