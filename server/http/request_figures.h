// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/exposition.h"
#include "server/http/http_listener.h"
#include "server/storage/histogram.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace provost::server {

/// Counts requests by the part of the server that they are for and by class of status: never by connection, account or
/// path, so that their number does not grow with the data. Any thread.
class RequestFigures
{
public:
    RequestFigures();
    ~RequestFigures();

    /// Serves through `serve` and counts what is under way.
    [[nodiscard]] Serve counting(Serve serve);
    /// A request was answered.
    void note(const AccessLine& line);
    void write(Exposition& out) const;

private:
    struct Area;
    std::vector<std::unique_ptr<Area>> m_areas;
    std::atomic<qint64> m_underWay = 0;
};

} // namespace provost::server
