"""From a role to what the job screen shows; pure, loaded after the first paint."""

from tremplin.app.job_models import JobView
from tremplin.catalog.catalog import Catalog
from tremplin.catalog.roles import Role
from tremplin.language.localized import Language
from tremplin.report.job import Job
from tremplin.report.job_sheet import job_sheet


def job_view(catalog: Catalog, role: Role, language: Language) -> JobView:
    """Everything known of one job."""
    return job_sheet(Job(catalog, role), language)
