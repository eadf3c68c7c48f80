// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/program_log.h"

#include <memory>

namespace provost {

/// While it lives, what the program and Qt say goes into the log too, and what the program says of its requests goes
/// there alone, unless the terminal was asked for it (`QT_LOGGING_RULES`). One at a time; made and destroyed on the GUI
/// thread.
class LogDoor
{
public:
    explicit LogDoor(std::shared_ptr<ProgramLog> log);
    ~LogDoor();
    LogDoor(const LogDoor&) = delete;
    LogDoor& operator=(const LogDoor&) = delete;
};

} // namespace provost
