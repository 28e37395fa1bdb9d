/** `npm run sandbox`: the sandbox alone, for a browser of your own. */
import "../sandbox/serve.ts";
