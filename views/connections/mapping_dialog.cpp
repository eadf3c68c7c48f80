// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/mapping_dialog.h"

#include "model/items/mapping_model.h"
#include "model/scim/single_value.h"
#include "views/common/accessible_roles.h"
#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/item_delegate.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int mappingWidth = 860;
constexpr int attributesInView = 7;
constexpr int longestPath = 200;

} // namespace

MappingDialog::MappingDialog(Workplace at, Connection connection, QWidget* parent)
    : Dialog(u"mapping"_s, tr("Attributes of “%1”").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
    , m_model(new MappingModel(this))
{
    setMinimumWidth(std::min(mappingWidth, parent->window()->width() - 64));
    const bool isTried = m_at.server.can().mappingTrial;
    auto hint = tr("Which attribute of a user fills which field of the product. Try it on a user of this connection; "
                   "nothing is changed before you save.");
    if (!isTried)
        hint = tr("Which attribute of a user fills which field of the product. This server tries it on nobody: it "
                  "holds from the identity provider’s next request on.");
    body()->addWidget(PlainLabel::mute(hint, this));
    buildTry();
    for (auto* part : std::initializer_list<QWidget*>{m_find, m_user})
        part->setVisible(isTried);
    buildTable();
    buildEditor();
    buildFooter();
    connect(message(), &MessageBar::actionChosen, this, &MappingDialog::load);
    updateSave();
}

void MappingDialog::buildTry()
{
    m_find = new SearchField(tr("Find a user to try it on"), this);
    m_find->setObjectName("userToTry"_L1);
    m_user = new QComboBox(this);
    m_user->setObjectName("triedUser"_L1);
    nameChoice(*m_user, tr("The user that it is tried on"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a name may be very long
    m_tried = PlainLabel::mute({}, this);
    m_tried->setObjectName("triedNote"_L1);
    m_tried->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap8);
    row->addWidget(m_find);
    row->addWidget(m_user, 1);
    body()->addLayout(row);
    body()->addWidget(m_tried);
    connect(m_find, &SearchField::searchChanged, this, &MappingDialog::findUsers);
    connect(m_user, &QComboBox::currentIndexChanged, this, &MappingDialog::preview);
}

void MappingDialog::buildTable()
{
    m_table = new Table(tr("Fields of the product"), metrics::RowTwoLines, this);
    m_table->setObjectName("mappingTable"_L1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(makeItemDelegate(m_table));
    const bool isTried = m_at.server.can().mappingTrial;
    m_table->setColumns({{140, 0}, {180, 1}, {120, 1, 180, !isTried}, {120, 1, 180, !isTried}});
    m_table->embed(attributesInView);
    body()->addWidget(m_table);
    connect(m_table, &Table::currentRowChanged, this, &MappingDialog::showChosenRow);
    connect(m_table, &Table::rowActivated, this, [this] { m_attribute->setFocus(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MappingDialog::updateSave);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MappingDialog::updateSave);
}

void MappingDialog::buildEditor()
{
    m_field = new PlainLabel(tr("Choose a field."), this);
    m_field->setObjectName("chosenField"_L1);
    m_attribute = new QLineEdit(this);
    m_attribute->setObjectName("chosenAttribute"_L1);
    m_attribute->setAccessibleName(tr("Attribute that fills the field"));
    m_attribute->setMaxLength(longestPath);
    m_attribute->setFont(monoFont(Type::Body));
    m_attribute->setEnabled(false);
    m_attribute->setPlaceholderText(tr("Nothing: the field stays empty"));
    auto* completer = new QCompleter(scim::usualUserPaths(), m_attribute);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_attribute->setCompleter(completer);
    m_field->setBuddy(m_attribute);
    body()->addWidget(m_field);
    body()->addWidget(m_attribute);
    connect(m_attribute, &QLineEdit::editingFinished, this, &MappingDialog::takeAttribute);
}

void MappingDialog::buildFooter()
{
    m_defaults = addLeftButton(u"mappingDefaults"_s, new Button(tr("Use the defaults"), "rotate-ccw"_L1));
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_save =
        addButton(u"saveMapping"_s, new Button(inEnvironment(tr("Save the mapping"), this), {}, Button::Kind::Primary));
    connect(m_defaults, &Button::clicked, this, [this] {
        m_model->takeDefaults();
        showChosenRow();
        preview();
    });
    connect(cancel, &Button::clicked, this, &MappingDialog::reject);
    connect(m_save, &Button::clicked, this, &MappingDialog::save);
}

void MappingDialog::open()
{
    Dialog::open();
    load();
}

void MappingDialog::load()
{
    message()->hide();
    m_table->showBusy(tr("Loading the mapping…"));
    QCoro::connect(readMapping(m_at.server, m_connection.id, m_cancel), this, [this](Result<MappingInUse> read) {
        if (!read) {
            m_table->showError(read.error(), {});
            if (read.error().kind != ErrorKind::Cancelled)
                message()->showError(read.error(), tr("Load again"));
            return;
        }
        m_before = read->mapping;
        m_model->load(read->mapping.attributes, read->defaults);
        m_table->showRows();
        m_table->selectRowOnly(0);
        if (m_at.server.can().mappingTrial)
            findUsers({});
    });
}

void MappingDialog::findUsers(const QString& text)
{
    m_search.cancel();
    m_search = Cancellation();
    QCoro::connect(
        usersToTry(m_at.server, m_connection.id, text, m_search), this, [this, text](Result<QList<User>> found) {
            if (!found) {
                if (found.error().kind != ErrorKind::Cancelled)
                    message()->showError(found.error());
                return;
            }
            const QSignalBlocker quiet(m_user);
            m_user->clear();
            for (const auto& user : std::as_const(*found))
                m_user->addItem(
                    plainSentence(
                        tr("%1, %2", "name, user name").arg(isolated(user.displayName), isolated(user.userName))),
                    user.id.text());
            m_tried->setVisible(found->isEmpty());
            m_tried->setText(text.isEmpty() ? tr("This connection has no user yet to try it on.")
                                            : tr("No user of this connection matches."));
            preview();
        });
}

void MappingDialog::showChosenRow()
{
    const int row = m_table->currentRow();
    const bool isOne = row >= 0 && row < m_model->rowCount();
    m_attribute->setEnabled(isOne && !m_busy);
    if (!isOne)
        return;
    m_field->setText(tr("“%1” is filled from", "field").arg(isolated(m_model->fieldAt(row))));
    m_attribute->setText(m_model->attributeAt(row));
}

void MappingDialog::takeAttribute()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount() || m_model->attributeAt(row) == m_attribute->text().trimmed())
        return;
    m_model->setAttribute(row, m_attribute->text());
    preview();
}

void MappingDialog::preview()
{
    m_preview.cancel();
    m_preview = Cancellation();
    const UserId user(m_user->currentData().toString());
    if (user.isEmpty() || m_model->faultyRow() >= 0) {
        m_model->clearPreview();
        return;
    }
    QCoro::connect(previewMapping(m_at.server, m_connection.id, m_model->mapping(), user, m_preview), this,
                   [this](Result<MappingPreview> shown) { showPreview(shown); });
}

void MappingDialog::showPreview(const Result<MappingPreview>& preview)
{
    if (preview) {
        message()->hide();
        m_model->showPreview(preview->before, preview->after);
        return;
    }
    const auto& error = preview.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_model->clearPreview();
    if (error.kind != ErrorKind::Invalid || !m_model->showRefusal(error.subject, error.detail))
        message()->showError(error);
}

void MappingDialog::updateSave()
{
    if (m_save)
        m_save->setEnabled(!m_busy && m_model->isChanged() && m_model->faultyRow() < 0);
}

void MappingDialog::save()
{
    m_busy = true;
    m_attribute->setEnabled(false);
    updateSave();
    message()->hide();
    const auto steps = QList{mappingStep(m_at.server, m_connection, m_before, m_model->mapping())};
    QCoro::connect(applyChange(steps, m_cancel, {}), this, [this](const ChangeResult& result) {
        m_busy = false;
        showChosenRow();
        updateSave();
        if (result.isWhole()) {
            done(Accepted);
            Q_EMIT saved(result.undo);
            return;
        }
        if (result.failures.isEmpty())
            return;
        const auto& error = result.failures.constFirst().error;
        const bool isOutdated = error.kind == ErrorKind::Precondition;
        if (!m_model->showRefusal(error.subject, error.detail))
            message()->showError(error, isOutdated ? tr("Load again") : QString());
    });
}

void MappingDialog::reject()
{
    m_cancel.cancel();
    m_search.cancel();
    m_preview.cancel();
    Dialog::reject();
}

} // namespace provost
