// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"
#include "model/domain/page.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace provost::wire {

/// Reads many users from JSON text without an object of each in between, as fromJson() and pageFromJson() would. Unset:
/// something of it is wrong, which these tell in words. Keeps its buffers from one text to the next; one thread at a
/// time.
class UserTextReader
{
public:
    UserTextReader();
    ~UserTextReader();
    UserTextReader(const UserTextReader&) = delete;
    UserTextReader& operator=(const UserTextReader&) = delete;

    [[nodiscard]] std::optional<User> user(QByteArrayView json);
    [[nodiscard]] std::optional<Page<User>> page(QByteArrayView json);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace provost::wire
