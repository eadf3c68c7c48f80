// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace provost {

/// An identifier that cannot be mixed up with another kind's: `Id<struct UserTag>` is no `Id<struct GroupTag>`.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& a, const Id& b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AccountId = Id<struct AccountTag>;
using ConnectionId = Id<struct ConnectionTag>;
using TokenId = Id<struct TokenTag>; ///< the public part of a token; never the secret
using HeldChangeId = Id<struct HeldChangeTag>;
using OperatorId = Id<struct OperatorTag>;
using UserId = Id<struct UserTag>;
using GroupId = Id<struct GroupTag>;

} // namespace provost
