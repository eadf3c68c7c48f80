// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/address_ranges.h"
#include "server/http/guess_limit.h"
#include "server/http/request_figures.h"
#include "server/http/router.h"
#include "server/storage/event_log.h"
#include "server/storage/storage.h"
#include "server/webhooks/dispatcher.h"

namespace provost::server {

/// What `/metrics` is made from. Outlives its mount.
struct MetricsParts
{
    const RequestFigures& requests;
    const Storage& storage;
    const WebhookDispatcher& webhooks;
    const EventLog& events;
    const GuessLimit& guesses;
    AddressRanges readers; ///< who may read it beside this machine
};

/// `/metrics`: all figures of this process as Prometheus reads them, for who asks from this machine itself or from one
/// of the addresses named. A proxy on this machine speaks for others, so what it passes on is judged by its client, and
/// refused where that proxy is not trusted.
[[nodiscard]] Mount metricsMount(MetricsParts parts);

} // namespace provost::server
