// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"

#include <QLatin1StringView>

class QSqlError;

namespace provost::server {

/// Who reads sees one snapshot; who writes sees and leaves what it would alone.
enum class Transaction { Read, Write };

/// What one kind of database does otherwise than the others. Everything else is said in statements that all of them
/// take, so that there is one of each. Stateless; any thread.
class Dialect
{
public:
    Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;
    virtual ~Dialect() = default;

    /// The statement that begins a transaction.
    [[nodiscard]] virtual QLatin1StringView begin(Transaction kind) const = 0;
    /// A failure as its callers can act on it: Conflict for a broken UNIQUE, Unavailable for what may pass.
    [[nodiscard]] virtual Error toError(const QSqlError& error) const = 0;
    /// Whether the transaction around the failed statement may be over, so that nothing of it may go on.
    [[nodiscard]] virtual bool endsTransaction(const QSqlError& error) const = 0;
};

} // namespace provost::server
