// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/case_place.h"

#include <QVariant>
#include <QWidget>

namespace provost {

namespace {

constexpr const char* placeProperty = "casePlace";

} // namespace

std::optional<CasePlace> casePlaceOf(const QWidget* widget)
{
    const auto place = widget->window()->property(placeProperty);
    return place.isValid() ? std::optional(place.value<CasePlace>()) : std::nullopt;
}

void setCasePlace(QWidget* window, const CasePlace& place)
{
    window->setProperty(placeProperty, QVariant::fromValue(place));
}

} // namespace provost
