// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace provost {

/// Where an attribute of a user goes in the product.
struct MappedAttribute
{
    QString attribute;     ///< a path: `userName`, `name.givenName`, `emails[primary eq true].value`
    QString field;         ///< the product's own word: `First name`
    bool required = false; ///< the product cannot do without this field

    friend bool operator==(const MappedAttribute&, const MappedAttribute&) = default;
};

/// What a connection maps.
struct AttributeMapping
{
    QList<MappedAttribute> attributes;
    bool isDefault = true; ///< as the product's profile has it
    qint64 version = 0;    ///< the ETag for If-Match; 0 while nobody changed it

    static constexpr qsizetype most = 100; ///< attributes of one connection

    friend bool operator==(const AttributeMapping&, const AttributeMapping&) = default;
};

/// What the product gets of a user.
struct ProductField
{
    QString field;
    QString attribute;            ///< where it comes from
    std::optional<QString> value; ///< unset: the user has no such attribute

    friend bool operator==(const ProductField&, const ProductField&) = default;
};

} // namespace provost
