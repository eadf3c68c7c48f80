// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/facets.h"
#include "views/common/begun.h"

#include <QVariantMap>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace provost {

class Button;
class FilterChip;

/// A chip for every facet that restricts a list, and the button whose menu offers all of them, with the filters that a
/// person saved under a name. Works on whatever has facets.
class FilterBar : public QWidget, public Begun
{
    Q_OBJECT

public:
    /// `filter` outlives the bar. `initial` is what the list begins with, and comes back to.
    FilterBar(Faceted& filter, FacetChoices initial, QWidget* parent = nullptr);

    /// One for each facet that restricts: `State: Active or Suspended`.
    [[nodiscard]] QStringList inWords() const;

    /// @name The saved filters, as they are kept between runs.
    /// @{
    [[nodiscard]] QVariantMap saved() const;
    void setSaved(const QVariantMap& saved);
    /// @}

    [[nodiscard]] std::any leave() override { return m_filter.chosen(); }
    void resume(const std::any& begun) override { m_filter.choose(std::any_cast<FacetChoices>(begun)); }

Q_SIGNALS:
    void savedChanged();

private:
    void showChips();
    void openMenu();
    void addFacet(const Facet& facet);
    void addSaved();
    void toggle(const Facet& facet, const QString& choice);
    void pickOne(const Facet& facet);
    void askForName();
    [[nodiscard]] QString wordsOf(const Facet& facet) const;

    Faceted& m_filter;
    FacetChoices m_initial;
    QMap<QString, FacetChoices> m_saved;
    QHBoxLayout* m_layout;
    QMap<QString, FilterChip*> m_chips;
    Button* m_button;
    QMenu* m_menu;
};

} // namespace provost
