// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/held_changes_dialog.h"

#include "model/commands/user_restore_file.h"
#include "model/items/filters.h"
#include "model/items/held_changes_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_dialog.h"
#include "views/common/environment_bar.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/permitted.h"
#include "views/common/plain_label.h"
#include "views/common/restore_place.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int heldChangesWidth = 720;
constexpr int changesInView = 10;
constexpr qsizetype manyAtOnce = 50; ///< beyond this many a person has to type how many they are
constexpr qsizetype namesShown = 5;

QList<ChangeDialog::Effect> effectsOf(const QList<HeldChange>& changes)
{
    ChangeDialog::Effect deactivated{HeldChangesDialog::tr("are deactivated"), 0, {}, true};
    ChangeDialog::Effect deleted{HeldChangesDialog::tr("are deleted"), 0, {}, true};
    for (const auto& change : changes) {
        auto& effect = change.kind == HeldChange::Kind::Delete ? deleted : deactivated;
        ++effect.count;
        if (effect.names.size() < namesShown)
            effect.names.append(change.userName);
    }
    QList<ChangeDialog::Effect> effects{deactivated, deleted};
    effects.removeIf([](const ChangeDialog::Effect& effect) { return effect.count == 0; });
    return effects;
}

} // namespace

HeldChangesDialog::HeldChangesDialog(Workplace at, Connection connection, QWidget* parent)
    : Dialog(u"heldChanges"_s, tr("What “%1” holds").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_model(new HeldChangesModel(m_at.clock, this))
    , m_order(new RecordFilter(this))
{
    setMinimumWidth(std::min(heldChangesWidth, parent->window()->width() - 64));
    body()->addWidget(new PlainLabel(
        tr("The identity provider wants this, and it is more than the limits allow. Carried out, these people lose "
           "access as it asked. Rejected, they stay as they are, also when it asks again."),
        this));
    buildTable();
    buildFooter();
    connect(message(), &MessageBar::actionChosen, this, &HeldChangesDialog::load);
    updateActions();
}

void HeldChangesDialog::buildTable()
{
    m_table = new Table(tr("Held changes"), metrics::RowOneLine, this);
    m_table->setObjectName("held"_L1);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_order->setSourceModel(m_model);
    m_table->setModel(m_order);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    m_table->setColumns({{200, 1}, {140, 0, 240}, {110, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(HeldChangesModel::Asked, Qt::AscendingOrder);
    m_table->embed(changesInView, Table::Height::ByRows);
    m_count = PlainLabel::mute({}, this);
    m_count->setObjectName("heldCount"_L1);
    body()->addWidget(m_table);
    body()->addWidget(m_count);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeldChangesDialog::updateActions);
}

void HeldChangesDialog::buildFooter()
{
    auto* close = addButton(u"close"_s, new Button(tr("Decide later")));
    m_reject = addButton(u"rejectHeld"_s, new Button(tr("Reject")));
    m_approve = addButton(u"approveHeld"_s, new Button(tr("Carry out"), {}, Button::Kind::DangerPrimary));
    for (auto* button : {m_reject, m_approve})
        new Permitted(button, *m_at.server.directory, Permission::DeactivateUsers);
    setReturnButton(close);
    connect(close, &Button::clicked, this, &HeldChangesDialog::reject);
    connect(m_reject, &Button::clicked, this, &HeldChangesDialog::decide);
    connect(m_approve, &Button::clicked, this, &HeldChangesDialog::askToApprove);
}

void HeldChangesDialog::open()
{
    Dialog::open();
    load();
}

void HeldChangesDialog::load()
{
    message()->hide();
    if (m_model->rowCount() == 0)
        m_table->showBusy(tr("Loading what is held…"));
    QCoro::connect(readHeldChanges(m_at.server, m_connection.id, m_cancel), this, [this](Result<HeldChanges> held) {
        if (held) {
            show(*held);
            return;
        }
        m_table->showError(held.error(), {});
        if (held.error().kind != ErrorKind::Cancelled)
            message()->showError(held.error(), tr("Try again"));
    });
}

void HeldChangesDialog::show(const HeldChanges& held)
{
    m_model->assign(held.items);
    if (held.items.isEmpty())
        m_table->showEmpty("shield-check"_L1, tr("Nothing is held"), tr("All of it was decided."));
    else
        m_table->showRows();
    m_count->setText(tr("%1 of %2 held changes, the oldest first", "counts")
                         .arg(words::number(held.items.size()), words::number(held.total)));
    updateActions();
}

QList<HeldChange> HeldChangesDialog::wanted() const
{
    QSet<QString> chosen;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto& index : rows)
        chosen.insert(index.data(IdRole).toString());
    QList<HeldChange> changes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto& change = m_model->at(row);
        if (chosen.isEmpty() || chosen.contains(change.id.text()))
            changes.append(change);
    }
    return changes;
}

void HeldChangesDialog::updateActions()
{
    if (!m_approve)
        return;
    const auto count = int(wanted().size());
    m_approve->setText(inEnvironment(tr("Carry out %n change(s)", nullptr, count), this));
    m_reject->setText(inEnvironment(tr("Reject %n change(s)", nullptr, count), this));
    m_approve->setEnabled(count > 0 && !m_busy);
    m_reject->setEnabled(count > 0 && !m_busy);
}

void HeldChangesDialog::askToApprove()
{
    const auto changes = wanted();
    const auto count = tr("%n change(s)", nullptr, int(changes.size()));
    auto* dialog =
        new ChangeDialog(u"approveHeldDialog"_s,
                         {tr("Carry out %1?").arg(count),
                          tr("What the identity provider asked for is done now: sessions end and seats are free."),
                          tr("Carry out %1").arg(count), tr("Keep them waiting"), tr("Carrying it out…")},
                         Button::Kind::DangerPrimary, this);
    dialog->setEffects(effectsOf(changes));
    if (changes.size() > manyAtOnce)
        dialog->askToType(QString::number(changes.size()));
    const auto place = restorePlace(*m_at.server.directory, m_at.restoreFolder, u"held"_s);
    dialog->prepareWith(place.promise, place.busy,
                        [at = m_at.server, changes, path = place.path](const Cancellation& cancel,
                                                                       const std::function<void(qint64)>& progress) {
                            return writeHeldRestoreFile(at, changes, path, cancel, progress);
                        });
    const auto decided = std::make_shared<qint64>(0);
    dialog->setSteps({approving(m_at.server, m_connection, changes, decided, place.path)});
    connect(dialog, &ChangeDialog::applied, this,
            [this, place, decided, asked = changes.size()](const ChangeResult& result) {
                m_table->clearSelection();
                load();
                if (!result.isWhole())
                    return;
                if (*decided == asked)
                    message()->showMessage(Tone::Ok, place.alongWith(tr("It was carried out.")));
                else
                    sayOthersDecided(asked, *decided);
            });
    dialog->open();
}

void HeldChangesDialog::decide()
{
    m_busy = true;
    message()->hide();
    const auto changes = wanted();
    updateActions();
    QCoro::connect(decideHeldChanges(m_at.server, m_connection.id, changes, HeldDecision::Reject, m_cancel), this,
                   [this, asked = changes.size()](Result<qint64> decided) {
                       m_busy = false;
                       updateActions();
                       if (!decided) {
                           if (decided.error().kind != ErrorKind::Cancelled)
                               message()->showError(decided.error(), tr("Load again"));
                           return;
                       }
                       m_table->clearSelection();
                       load();
                       if (*decided < asked)
                           sayOthersDecided(asked, *decided);
                   });
}

void HeldChangesDialog::sayOthersDecided(qint64 asked, qint64 decided)
{
    const auto others = tr("Somebody else had already decided about %n change(s).", nullptr, int(asked - decided));
    const auto done =
        decided == 0 ? tr("Nothing was done.")
                     : tr("%1 of %2 were done.", "counts of changes").arg(words::number(decided), words::number(asked));
    message()->showMessage(Tone::Warn, done + u' ' + others);
}

void HeldChangesDialog::reject()
{
    m_cancel.cancel();
    Dialog::reject();
}

} // namespace provost
