// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/secrets/secret.h"

#include <QDebug>
#include <QVariant>

#include <concepts>
#include <ostream>
#include <type_traits>
#include <utility>

namespace provost {

namespace {

template <class T>
concept Printable = requires(QDebug debug, std::ostream& stream, const T& value) { debug << value; } ||
                    requires(std::ostream& stream, const T& value) { stream << value; };
template <class T>
concept Storable = requires(const T& value) { QVariant::fromValue(value); };

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::equality_comparable<Secret> && !std::totally_ordered<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArrayView> && !std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<Secret, bool> && !std::is_convertible_v<QByteArray, Secret>);
static_assert(!Printable<Secret> && !Storable<Secret>);
static_assert(Printable<QByteArray> && Storable<QByteArray>, "the checks above must be able to fail");

/// Writes through volatile, which no optimiser may leave out.
void overwrite(char* bytes, qsizetype size)
{
    volatile char* place = bytes;
    for (qsizetype i = 0; i < size; ++i)
        place[i] = 0;
}

} // namespace

Secret Secret::take(QByteArray&& plain)
{
    Secret secret;
    // A copy of our own: what arrives may be longer inside than it shows, shared, or static.
    secret.m_bytes = QByteArray(plain.constData(), plain.size());
    if (!plain.isEmpty() && plain.isDetached())
        overwrite(plain.data(), plain.size());
    plain.clear();
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::isEmpty() const
{
    return m_bytes.isEmpty();
}

Secret Secret::clone() const
{
    Secret copy;
    copy.m_bytes = QByteArray(m_bytes.constData(), m_bytes.size());
    return copy;
}

QByteArrayView Secret::expose() const
{
    return m_bytes;
}

bool Secret::matches(QByteArrayView other) const
{
    if (m_bytes.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        difference |=
            static_cast<unsigned char>(m_bytes.at(i)) ^ static_cast<unsigned>(static_cast<unsigned char>(other[i]));
    return difference == 0;
}

void Secret::wipe()
{
    // m_bytes is never shared: it was allocated here and is handed out as a view only.
    if (!m_bytes.isEmpty())
        overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace provost
