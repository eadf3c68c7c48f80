// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/facets.h"
#include "model/store/directory.h"

namespace provost {

/// `connection`: the connections, and `none`.
[[nodiscard]] Facet connectionFacet(const Directory& directory);
/// `role`: the roles, and `none`. `title` for people.
[[nodiscard]] Facet roleFacet(const Directory& directory, const QString& title);
/// By which a list of users can be narrowed: `state`, `connection`, `role`, `group`, `seat`.
[[nodiscard]] QList<Facet> userFacets(const Directory& directory);

/// Of a user that only another identifier led to, by what it was found: `formerly ana@old.example`. Empty where what a
/// list shows says it.
[[nodiscard]] QString foundBy(const User& user, const QString& needle);

} // namespace provost
