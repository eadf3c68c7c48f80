// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/secrets/secret.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace provost {

/// Where a secret stands, without the secret.
struct SecretHit
{
    QString form; ///< `base64, shifted by one`
    qsizetype line = 1;
    qsizetype column = 1; ///< in bytes
    /// No secret: what is packed there unpacks to more than can be searched, so nobody knows.
    bool isUnsearched = false;
};

/// Looks for secrets in what is about to leave this computer, in every form in which one may have got there: as it is,
/// in part, UTF-16, hexadecimal, base64 at each alignment, URL-encoded, as JSON and HTML escapes, quoted-printable,
/// octal, reversed, split by other characters, and all of it again inside base64, escapes and compressed data. Wipes
/// what it holds when it goes. Pure; any thread.
class SecretScan
{
public:
    /// A secret of fewer characters would be found in every text.
    static constexpr qsizetype shortest = 6;

    /// Takes copies.
    explicit SecretScan(const std::vector<Secret>& secrets);

    [[nodiscard]] bool isEmpty() const { return m_forms.empty(); }
    /// The first place; unset where there is none.
    [[nodiscard]] std::optional<SecretHit> find(const QByteArray& bytes) const;

private:
    struct Form
    {
        QString name;
        Secret bytes;
    };
    using Forms = std::vector<Form>;
    struct Found
    {
        const Form* form;
        qsizetype at;
    };
    static constexpr std::size_t heads = 1 << 16;
    using Index = std::vector<std::vector<std::size_t>>;

    void add(const Secret& secret);
    [[nodiscard]] static Index indexOf(const Forms& forms);
    [[nodiscard]] static std::optional<Found> search(const QByteArray& bytes, const Forms& forms, const Index& index);
    struct Places;
    struct Search;
    [[nodiscard]] std::optional<SecretHit> findIn(const QByteArray& bytes, const Places& from, Search& at,
                                                  int depth) const;

    Forms m_forms;
    Forms m_squeezed; ///< letters and digits alone
    Index m_index;
    Index m_squeezedIndex;
};

} // namespace provost
