// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/filter_bar.h"

#include "views/common/button.h"
#include "views/common/dialog.h"
#include "views/common/filter_chip.h"
#include "views/common/labelled.h"
#include "views/common/pick_dialog.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype mostInMenu = 24; ///< choices of one facet; more are found in a dialog
constexpr int longestName = 60;
constexpr qsizetype mostSaved = 50;

} // namespace

FilterBar::FilterBar(Faceted& filter, FacetChoices initial, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_initial(std::move(initial))
    , m_layout(new QHBoxLayout(this))
    , m_button(Button::iconOnly(tr("Filter"), "list-filter"_L1, this))
    , m_menu(new QMenu(this))
{
    m_button->setObjectName("filters"_L1);
    m_menu->setObjectName("filterMenu"_L1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap8);
    m_layout->addWidget(m_button);
    connect(m_button, &Button::clicked, this, &FilterBar::openMenu);
    m_filter.onChosen(this, [this] { showChips(); });
    showChips();
}

QString FilterBar::wordsOf(const Facet& facet) const
{
    QStringList words;
    const auto chosen = m_filter.chosen().value(facet.id);
    for (const auto& choice : facet.choices) {
        if (chosen.contains(choice.id))
            words.append(isolated(choice.text));
    }
    if (words.isEmpty())
        words.append(tr("something that is not there any more"));
    const auto joined = words.join(tr(" or ", "between choices of a filter"));
    return facet.chip.isEmpty() ? joined : facet.chip.arg(joined);
}

void FilterBar::showChips()
{
    int place = 0;
    for (const auto& facet : m_filter.facets()) {
        auto*& chip = m_chips[facet.id];
        if (!chip) {
            chip = new FilterChip({}, this);
            chip->setObjectName(facet.id + u"Chip"_s);
            m_layout->insertWidget(place, chip);
            connect(chip, &FilterChip::clicked, this, [this, id = facet.id] { m_filter.choose(id, {}); });
        }
        ++place;
        const bool restricts = m_filter.chosen().contains(facet.id);
        if (restricts) {
            chip->setFilterText(wordsOf(facet));
            chip->setToolTip(facet.hover);
        }
        chip->setVisible(restricts);
    }
}

void FilterBar::openMenu()
{
    m_menu->clear();
    for (const auto& facet : m_filter.facets()) {
        if (!facet.given)
            addFacet(facet);
    }
    m_menu->addSeparator();
    addSaved();
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void FilterBar::addFacet(const Facet& facet)
{
    if (facet.choices.size() > mostInMenu && !facet.several) {
        auto* action = m_menu->addAction(tr("%1…", "a way to filter by").arg(menuText(facet.title)));
        action->setObjectName(u"filter-"_s + facet.id);
        connect(action, &QAction::triggered, this, [this, facet] { pickOne(facet); });
        return;
    }
    auto* menu = m_menu->addMenu(menuText(facet.title));
    menu->setObjectName(u"filterBy-"_s + facet.id);
    menu->setEnabled(!facet.choices.isEmpty());
    const auto chosen = m_filter.chosen().value(facet.id);
    for (const auto& choice : facet.choices) {
        auto* action = menu->addAction(menuText(choice.text));
        action->setObjectName(u"filter-%1-%2"_s.arg(facet.id, choice.id));
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.id));
        connect(action, &QAction::triggered, this, [this, facet, id = choice.id] { toggle(facet, id); });
    }
}

void FilterBar::toggle(const Facet& facet, const QString& choice)
{
    auto chosen = m_filter.chosen().value(facet.id);
    const bool was = chosen.removeOne(choice);
    if (!facet.several)
        chosen.clear();
    if (!was)
        chosen.append(choice);
    m_filter.choose(facet.id, chosen);
}

void FilterBar::pickOne(const Facet& facet)
{
    auto* dialog = new PickDialog(u"pickFilter"_s, facet.title, tr("Filter by it"), facet.choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PickDialog::picked, this,
            [this, id = facet.id](const QString& choice) { m_filter.choose(id, {choice}); });
    dialog->open();
}

void FilterBar::addSaved()
{
    auto* remove = new QMenu(tr("Forget a saved filter"), m_menu);
    for (auto it = m_saved.cbegin(); it != m_saved.cend(); ++it) {
        auto* action = m_menu->addAction(menuText(it.key()));
        action->setObjectName(u"saved-"_s + it.key());
        connect(action, &QAction::triggered, this, [this, choices = it.value()] { m_filter.choose(choices); });
        auto* forget = remove->addAction(menuText(it.key()));
        forget->setObjectName(u"forget-"_s + it.key());
        connect(forget, &QAction::triggered, this, [this, name = it.key()] {
            m_saved.remove(name);
            Q_EMIT savedChanged();
        });
    }
    auto* save = m_menu->addAction(tr("Save this filter…"));
    save->setObjectName("saveFilter"_L1);
    save->setEnabled(!m_filter.chosen().isEmpty() && m_saved.size() < mostSaved);
    connect(save, &QAction::triggered, this, &FilterBar::askForName);
    if (m_saved.isEmpty())
        delete remove;
    else
        m_menu->addMenu(remove);
    auto* reset = m_menu->addAction(tr("Reset the filter"));
    reset->setObjectName("resetFilter"_L1);
    reset->setEnabled(m_filter.chosen() != m_initial);
    connect(reset, &QAction::triggered, this, [this] { m_filter.choose(m_initial); });
}

void FilterBar::askForName()
{
    auto* dialog = new Dialog(u"saveFilterDialog"_s, tr("Save this filter"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLineEdit(dialog);
    name->setObjectName("filterName"_L1);
    name->setMaxLength(longestName);
    dialog->body()->addWidget(
        PlainLabel::mute(tr("It is kept on this computer, for this list of this server. A filter of the same name is "
                            "replaced."),
                         dialog));
    dialog->body()->addLayout(labelled(tr("Name of the filter"), name));
    auto* cancel = dialog->addButton(u"cancel"_s, new Button(tr("Cancel")));
    auto* save = dialog->addButton(u"save"_s, new Button(tr("Save"), {}, Button::Kind::Primary));
    save->setEnabled(false);
    dialog->setReturnButton(save);
    connect(cancel, &Button::clicked, dialog, &Dialog::reject);
    connect(name, &QLineEdit::textChanged, save,
            [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(save, &Button::clicked, this, [this, dialog, name] {
        m_saved.insert(name->text().trimmed(), m_filter.chosen());
        Q_EMIT savedChanged();
        dialog->done(QDialog::Accepted);
    });
    dialog->open();
    name->setFocus();
}

QStringList FilterBar::inWords() const
{
    QStringList words;
    for (const auto& facet : m_filter.facets()) {
        if (m_filter.chosen().contains(facet.id))
            words.append(tr("%1: %2", "a way to filter by, what is chosen").arg(facet.title, wordsOf(facet)));
    }
    return words;
}

QVariantMap FilterBar::saved() const
{
    QVariantMap all;
    for (auto it = m_saved.cbegin(); it != m_saved.cend(); ++it) {
        QVariantMap choices;
        for (auto facet = it.value().cbegin(); facet != it.value().cend(); ++facet)
            choices.insert(facet.key(), facet.value());
        all.insert(it.key(), choices);
    }
    return all;
}

void FilterBar::setSaved(const QVariantMap& saved)
{
    m_saved.clear();
    for (auto it = saved.cbegin(); it != saved.cend() && m_saved.size() < mostSaved; ++it) {
        FacetChoices choices;
        const auto facets = it.value().toMap();
        for (auto facet = facets.cbegin(); facet != facets.cend(); ++facet)
            choices.insert(facet.key(), facet.value().toStringList());
        m_saved.insert(it.key().left(longestName), choices);
    }
}

} // namespace provost
