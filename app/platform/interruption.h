// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/net/call.h"

#include <QSocketNotifier>

#include <memory>

namespace provost {

/// While it lives, the first Ctrl+C, SIGTERM or SIGHUP stops a call in the place of the program; the second ends the
/// program as ever. One at a time, on a thread with an event loop.
class Interruption
{
public:
    explicit Interruption(CancelToken stopped);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_heard; ///< unset on Windows
};

} // namespace provost
